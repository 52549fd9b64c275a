"""The air in which the smoke of the sample pictures drifts."""

import numpy as np

Points = np.ndarray


class Flow:
    """A still flow without sources: the curl of fractal noise, on a grid that wraps around."""

    GRID = 512
    REACH = 3.2  # the grid covers this many half heights, more than any picture

    def __init__(self, rng: np.random.Generator, turbulence: float) -> None:
        broad = self._noise(rng, low=2.0, high=6.0, slope=1.4)
        fine = self._noise(rng, low=6.0, high=40.0, slope=2.0)
        stream = broad + 0.16 * fine * turbulence
        dy, dx = np.gradient(stream)
        speed = np.stack([dy, -dx], axis=-1)
        speed /= np.sqrt((speed**2).sum(-1)).mean()
        self._speed = speed.astype(np.float32).reshape(-1, 2)

    def _noise(self, rng: np.random.Generator, *, low: float, high: float, slope: float) -> Points:
        n = self.GRID
        waves = np.hypot(*np.meshgrid(np.fft.fftfreq(n, 1 / n), np.fft.fftfreq(n, 1 / n)))
        gain = np.where((waves >= low) & (waves <= high), np.maximum(waves, 1) ** -slope, 0)
        phases = np.fft.fft2(rng.standard_normal((n, n)))
        noise = np.fft.ifft2(phases * gain).real
        return noise / noise.std()

    def at(self, places: Points) -> Points:
        """The speed at each place, between the points of the grid in proportion."""
        n = self.GRID
        grid = (places / self.REACH + 0.5) * n
        cell = np.floor(grid).astype(np.int32)
        share = (grid - cell).astype(np.float32)
        x0, y0 = cell[:, 0] % n, cell[:, 1] % n
        x1, y1 = (x0 + 1) % n, (y0 + 1) % n
        sx, sy = share[:, :1], share[:, 1:]
        top = self._speed[y0 * n + x0] * (1 - sx) + self._speed[y0 * n + x1] * sx
        low = self._speed[y1 * n + x0] * (1 - sx) + self._speed[y1 * n + x1] * sx
        return top * (1 - sy) + low * sy
