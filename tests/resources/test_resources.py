import pytest

from journeymap.resources import asset, folder, samples


def test_assets_and_samples_are_found() -> None:
    assert asset("fonts", "Pretendard-Regular.ttf").is_file()
    assert (folder("sample_journeys")).is_dir()


def test_samples_are_journeys_in_the_order_of_their_names() -> None:
    names = [path.name for path in samples()]
    assert names
    assert names == sorted(names)
    assert all(name.endswith(".journey.json") for name in names)


def test_what_is_missing_is_named() -> None:
    with pytest.raises(FileNotFoundError, match="no_such_folder is missing"):
        folder("no_such_folder")
