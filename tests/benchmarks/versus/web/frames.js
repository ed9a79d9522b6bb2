// What drive.mjs calls in the page: a canvas under one hand, whatever library draws it.

const card = [176, 68];
const nextFrame = () => new Promise(requestAnimationFrame);
const turn = (list, index) => list[index % list.length];

// `target` is the element under the pointer, `place` where a card stands now.
export function measured({ make, isReady, look, target, place, drawn }) {
  let graph, x, y;
  const steps = [...Array(15).keys()].map((step) => step + 1);
  steps.push(...steps.slice(0, -1).reverse(), 0);

  const mouse = (element, kind, across, down, buttons) =>
    element.dispatchEvent(new MouseEvent(kind, {
      clientX: innerWidth / 2 + across, clientY: innerHeight / 2 + down, button: 0, buttons,
      bubbles: true, cancelable: true, view: window,
    }));
  const drag = {
    begin() {
      look(1, x, y);
      this.was = { ...place(graph.held) };
      this.held = target();
      mouse(this.held, "mousedown", 0, 0, 1);
    },
    act(index) {
      const way = 40 + ((index * 16) % 400);
      mouse(this.held, "mousemove", way, way / 2, 1);
    },
    end() {
      const is = place(graph.held);
      mouse(this.held, "mouseup", 40, 20, 0);
      if (is.x === this.was.x && is.y === this.was.y) throw new Error("the card was not dragged");
    },
  };
  const all = {
    act(index) {
      const bottom = Math.max(...graph.cards.map((other) => other.y)) + card[1];
      look((innerWidth / graph.width) * turn([0.97, 1], index), graph.width / 2, bottom / 2);
    },
  };
  const pan = { act: (index) => look(1, x + 24 * turn(steps, index), y + 12 * turn(steps, index)) };
  const zooms = [1.1, 1.2, 1.1, 1, 0.9, 0.8, 0.9, 1];
  const zoom = { act: (index) => look(turn(zooms, index), x, y) };
  const kinds = { pan, zoom, all, drag };

  window.bench = {
    drawn,
    async load(given) {
      graph = given;
      const held = graph.cards.find(({ id }) => id === graph.held);
      [x, y] = [held.x + card[0] / 2, held.y + card[1] / 2];
      make(graph, card, document.body);
      do await nextFrame(); while (!isReady());
    },
    begin: (kind) => kinds[kind].begin?.(),
    async frames(kind, from, count) {
      for (let index = from; index < from + count; index++) {
        kinds[kind].act(index);
        await nextFrame();
      }
    },
    end: (kind) => kinds[kind].end?.(),
  };
}
