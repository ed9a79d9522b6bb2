"""The journey as a BPMN 2.0 process with its diagram, for process engines.

The first diagram is the journey: stages are frames, lanes say who is there, touchpoints are
sub-processes or tasks, ways are gateways and timers. Each sub-process has a diagram of its own
that shows how the touchpoint is handled. One service task asks the rules of a touchpoint and
writes booleans; gateways test nothing but these.

Three flavours differ in how conditions, timers and tasks are bound (`flavours`). SpiffWorkflow
and bpmn-engine run every sample in the tests; Camunda 8 and Flowable were not run, since their
servers cannot be had there: their files are checked by the OMG's schema, by bpmn-moddle, and
those for Camunda by its own lint rules.
"""

from journeymap.exits.bpmn.writing import flowable, spiff, zeebe

__all__ = ["flowable", "spiff", "zeebe"]
