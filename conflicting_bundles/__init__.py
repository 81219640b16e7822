"Find the layers of a Keras 3 network that make training samples of different classes indistinguishable."

import sys
from importlib.metadata import version
from types import ModuleType

import lazy_loader

__version__ = version("conflicting-bundles")

# The public names load on first use, so that importing the package imports no TensorFlow.
__getattr__, __dir__, __all__ = lazy_loader.attach(
    __name__,
    submod_attrs={
        "bundles": ["bundle_entropy"],
        "measure": ["BundleReport", "measure"],
        "monitor": ["ConflictMonitor"],
        "data": ["load_data"],
        "models": ["build_fnn", "build_plain", "build_resnet"],
        "optimizers": ["Lookahead", "RAdam"],
        "config": ["AutoTuneConfig", "TrainConfig"],
        "training": ["evaluate", "train"],
        "blocks": ["recalibrate"],
        "pruning": ["lesion_study", "plan_pruning"],
        "auto_tune": ["auto_tune"],
        "sharded": ["measure_sharded"],
        "sweep": ["Backend", "Run", "grid", "sweep"],
        "predictors": ["predictor", "study"],
    },
)


class _Package(ModuleType):
    "Keeps `cb.measure` the function: importing the submodule of that name would otherwise put the module in its place"

    def __setattr__(self, name, value):
        super().__setattr__(name, getattr(value, name, value) if isinstance(value, ModuleType) else value)


sys.modules[__name__].__class__ = _Package
