"""The fourteen poses of the sample project, each with the caption that is true of it."""

from dataclasses import dataclass

SIDE = 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Pose:
    """Angles in degrees: 0 hangs down, 90 points to the right, 180 up. Positions: -1 to 1."""

    caption: str
    seed: int
    tint: str
    hip: tuple[float, float] = (0.0, 0.12)
    lean: float = 180.0
    bend: float = 0.0
    nod: float = 180.0
    arms: tuple[tuple[float, float], tuple[float, float]] = ((150, 170), (210, 190))
    legs: tuple[tuple[float, float], tuple[float, float]] = ((5, 0), (20, -5))
    sweep: float = 50.0
    skirt: float = 0.5
    squash: float = 0.30
    droop: float = 0.22
    whirl: float = 1.2
    tilt: float = 0.0
    gown: float = 0.0
    wind: tuple[float, float] = (0.0, -0.1)
    turbulence: float = 1.0
    width: int = SIDE


POSES = (
    Pose(
        caption=(
            "a plume of white smoke balanced on one leg, both arms curving up around the "
            "head, a wide ragged tutu of vapor, near-black background"
        ),
        seed=11,
        tint="white",
        hip=(0.0, 0.13),
        lean=179,
        bend=-4,
        nod=184,
        arms=((218, 165), (142, 196)),
        legs=((2, 1), (50, -58)),
        sweep=55,
        skirt=0.44,
        whirl=1.6,
    ),
    Pose(
        caption=(
            "lilac mist in an arabesque, one arm reaching forward, the other lifted, a leg "
            "drawn out far behind, loose folds hanging from the waist, dark violet "
            "background"
        ),
        seed=22,
        tint="lilac",
        hip=(0.1, 0.1),
        lean=208,
        bend=-26,
        nod=196,
        arms=((262, 250), (130, 112)),
        legs=((-2, 0), (100, 112)),
        sweep=35,
        skirt=0.36,
        squash=0.35,
        tilt=-18,
    ),
    Pose(
        caption=(
            "a cyan cloud caught in a leap, legs parted in the air and both arms raised, "
            "long wisps trailing from the feet, dark teal background"
        ),
        seed=33,
        tint="cyan",
        hip=(0.0, 0.16),
        lean=178,
        bend=8,
        nod=172,
        arms=((232, 222), (128, 142)),
        legs=((-82, -72), (80, 94)),
        sweep=45,
        skirt=0.4,
        droop=-0.02,
        wind=(-0.1, 0.1),
    ),
    Pose(
        caption=(
            "cream smoke bending back to the right, both arms curled around the head, folds "
            "of fog streaming down along the legs, dark brown background"
        ),
        seed=47,
        tint="cream",
        hip=(-0.14, 0.14),
        lean=172,
        bend=-30,
        nod=128,
        arms=((196, 140), (112, 84)),
        legs=((-4, -2), (22, -6)),
        skirt=0.42,
        squash=0.25,
        droop=0.26,
    ),
    Pose(
        caption=(
            "a pirouette of pale vapor, arms drawn in close, the skirt spun out into broken "
            "rings of haze, thin threads rising overhead, near-black background"
        ),
        seed=54,
        tint="white",
        hip=(0.0, 0.1),
        bend=3,
        nod=178,
        arms=((-62, 62), (62, -62)),
        legs=((-1, 0), (46, -70)),
        sweep=80,
        skirt=0.62,
        squash=0.2,
        droop=0.06,
        whirl=2.4,
    ),
    Pose(
        caption=(
            "rose smoke sinking into a curtsy, both arms held out, a thin plume rising from "
            "the head, a wide swirl of translucent folds around bent legs, dark wine-red "
            "background"
        ),
        seed=67,
        tint="rose",
        hip=(0.0, 0.2),
        lean=186,
        bend=-18,
        nod=206,
        arms=((292, 272), (66, 92)),
        legs=((-46, -2), (30, -42)),
        sweep=40,
        skirt=0.56,
        squash=0.26,
        droop=0.34,
    ),
    Pose(
        caption=(
            "mint-green mist stretched upright with both arms overhead, a slender column "
            "above a short flaring tutu, dark green background"
        ),
        seed=77,
        tint="mint",
        hip=(0.0, 0.14),
        bend=5,
        arms=((200, 176), (160, 184)),
        legs=((-4, 0), (5, 0)),
        sweep=26,
        skirt=0.34,
        squash=0.24,
        droop=0.04,
        wind=(0.02, -0.16),
        width=832,
    ),
    Pose(
        caption=(
            "bluish white smoke with one arm raised and one let down, a soft cape of vapor "
            "hanging from the sleeve, a short layered skirt, near-black background"
        ),
        seed=88,
        tint="white",
        hip=(-0.04, 0.1),
        lean=174,
        bend=20,
        nod=190,
        arms=((238, 214), (58, 30)),
        legs=((-10, 4), (16, -4)),
        sweep=70,
        skirt=0.34,
        squash=0.34,
        droop=0.5,
        whirl=2.8,
    ),
    Pose(
        caption=(
            "lilac vapor leaning far to one side with both arms flung upwards, a single leg "
            "stretched out the other way, dark violet background"
        ),
        seed=99,
        tint="lilac",
        hip=(0.06, 0.12),
        lean=200,
        bend=22,
        nod=228,
        arms=((246, 240), (218, 236)),
        legs=((-2, -2), (66, 74)),
        sweep=46,
        skirt=0.42,
        tilt=14,
        wind=(0.12, -0.04),
    ),
    Pose(
        caption=(
            "a cyan figure of vapor in a deep knee bend, arms stretched out to both sides, "
            "bowed legs closing into a ring, thin threads rising from the shoulders, dark "
            "teal background"
        ),
        seed=112,
        tint="cyan",
        hip=(0.0, 0.24),
        lean=182,
        bend=-8,
        nod=190,
        arms=((258, 236), (102, 126)),
        legs=((-66, 14), (66, -12)),
        sweep=60,
        skirt=0.36,
        squash=0.28,
        droop=0.2,
        wind=(0.02, -0.12),
    ),
    Pose(
        caption=(
            "cream fog in a high kick, one leg lifted beside an outstretched arm, the other "
            "arm held out like a billowing sleeve, dark brown background"
        ),
        seed=121,
        tint="cream",
        hip=(-0.06, 0.14),
        lean=188,
        bend=-10,
        nod=186,
        arms=((262, 276), (132, 150)),
        legs=((-3, 0), (128, 140)),
        sweep=36,
        skirt=0.38,
        squash=0.32,
        droop=0.14,
        tilt=-20,
    ),
    Pose(
        caption=(
            "white smoke opening both arms like wings above a wide bell-shaped gown of "
            "layered vapor, near-black background"
        ),
        seed=132,
        tint="white",
        hip=(0.0, 0.06),
        bend=-3,
        nod=181,
        arms=((250, 228), (110, 132)),
        legs=((-3, 0), (3, 0)),
        sweep=64,
        squash=0.24,
        droop=0.62,
        whirl=0.9,
    ),
    Pose(
        caption=(
            "a rose-tinted leap seen from the side, the front leg bent, the back leg long, "
            "sleeves of smoke blown out to both sides, dark wine-red background"
        ),
        seed=143,
        tint="rose",
        hip=(0.02, 0.1),
        lean=192,
        bend=-24,
        nod=184,
        arms=((248, 232), (118, 96)),
        legs=((-70, -8), (86, 100)),
        sweep=40,
        skirt=0.36,
        squash=0.36,
        droop=0.04,
        tilt=-10,
        wind=(0.24, -0.02),
    ),
    Pose(
        caption=(
            "mint-green smoke swaying on crossed legs, one arm overhead and one curled at "
            "the side, a skirt blown out to the right, dark green background"
        ),
        seed=154,
        tint="mint",
        hip=(0.03, 0.12),
        lean=172,
        bend=26,
        nod=170,
        arms=((300, 64), (150, 200)),
        legs=((6, 4), (-8, -4)),
        sweep=44,
        skirt=0.36,
        droop=0.4,
        wind=(-0.04, -0.14),
        width=832,
    ),
)
