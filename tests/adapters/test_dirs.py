"""One variable moves everything that is not a project."""

from fluxtune_desktop.adapters.dirs import user_dirs


def test_the_home_variable_overrides_everything(tmp_path):
    dirs = user_dirs({"FLUXTUNE_HOME": str(tmp_path)})
    for each in (dirs.data, dirs.cache, dirs.config, dirs.log, dirs.pictures):
        assert each.is_relative_to(tmp_path)


def test_without_it_the_system_decides():
    dirs = user_dirs({})
    assert dirs.pictures.name == "FluxTune"
    assert len({dirs.data, dirs.cache, dirs.config}) == 3
