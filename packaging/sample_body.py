"""The skeleton of the dancer in the sample pictures."""

from dataclasses import dataclass

import numpy as np
from sample_poses import Pose

# Lengths of a dancer in halves of the picture's height.
TORSO, NECK, HEAD = 0.36, 0.085, 0.066
UPPER_ARM, FOREARM, HAND = 0.195, 0.20, 0.07
THIGH, SHIN, FOOT = 0.32, 0.32, 0.13


Points = np.ndarray


def towards(degrees: float, length: float) -> Points:
    turn = np.radians(degrees)
    return np.array([np.sin(turn), np.cos(turn)]) * length


def rounded(points: list[Points], count: int) -> Points:
    """A smooth line through `points` (Catmull and Rom), `count` places on it."""
    knots = np.array([2 * points[0] - points[1], *points, 2 * points[-1] - points[-2]])
    at = np.linspace(0, len(points) - 1 - 1e-6, count)
    n = at.astype(int)
    t = (at - n)[:, None]
    a, b, c, d = knots[n], knots[n + 1], knots[n + 2], knots[n + 3]
    return 0.5 * (
        2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3
    )


@dataclass(frozen=True, slots=True)
class Body:
    """The lines of a posed dancer, from the trunk outwards."""

    spine: list[Points]
    head: Points
    arms: list[list[Points]]
    legs: list[list[Points]]


def posed(pose: Pose) -> Body:
    hip = np.array(pose.hip)
    chest = hip + towards(pose.lean + pose.bend * 0.5, TORSO * 0.62)
    neck = chest + towards(pose.lean + pose.bend, TORSO * 0.38)
    head = neck + towards(pose.nod, NECK + HEAD * 0.6)
    aside = towards(pose.lean + pose.bend - 90, 0.075)
    arms = []
    for (upper, lower), shoulder in zip(pose.arms, (neck - aside, neck + aside), strict=True):
        shoulder = shoulder + (chest - neck) * 0.12
        elbow = shoulder + towards(upper, UPPER_ARM)
        wrist = elbow + towards(lower, FOREARM)
        arms.append([shoulder, elbow, wrist, wrist + towards(lower * 1.06 - 10, HAND)])
    legs = []
    for (thigh, shin), side in zip(pose.legs, (-0.04, 0.04), strict=True):
        top = hip + np.array([side, 0.02])
        knee = top + towards(thigh, THIGH)
        ankle = knee + towards(shin, SHIN)
        legs.append([top, knee, ankle, ankle + towards(shin + np.sign(shin or 1) * 14, FOOT)])
    return Body([hip, chest, neck], head, arms, legs)
