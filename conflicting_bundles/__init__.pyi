from .auto_tune import auto_tune as auto_tune
from .blocks import recalibrate as recalibrate
from .bundles import bundle_entropy as bundle_entropy
from .config import AutoTuneConfig as AutoTuneConfig
from .config import TrainConfig as TrainConfig
from .data import load_arrays as load_arrays
from .data import load_data as load_data
from .measure import BundleReport as BundleReport
from .measure import measure as measure
from .models import build_fnn as build_fnn
from .models import build_plain as build_plain
from .models import build_resnet as build_resnet
from .monitor import ConflictMonitor as ConflictMonitor
from .optimizers import Lookahead as Lookahead
from .optimizers import RAdam as RAdam
from .proxies import proxy as proxy
from .proxies import run_trial as run_trial
from .pruning import lesion_study as lesion_study
from .pruning import plan_pruning as plan_pruning
from .sharded import measure_sharded as measure_sharded
from .sweep import Backend as Backend
from .sweep import Task as Task
from .sweep import grid as grid
from .sweep import sweep as sweep
from .training import evaluate as evaluate
from .training import train as train

__version__: str
