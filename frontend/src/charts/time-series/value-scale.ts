/** A linear axis with round ticks. */
export interface ValueScale {
  ticks: number[];
  /** Decimals that the ticks need. */
  decimals: number;
  /** Lower end of the axis after rounding. */
  low: number;
  place: (value: number) => number;
}

/**
 * Rounds an interval outwards to a step of 1, 2 or 5 times a power of ten.
 *
 * @param count about how many steps are wanted
 * @param bottom position of the lower end, `top` of the upper one
 */
export function valueScale(
  low: number,
  high: number,
  count: number,
  bottom: number,
  top: number,
): ValueScale {
  const step = roundStep((high - low) / Math.max(1, count));
  // Multiples of the step as whole numbers: no 0.30000000000000004.
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const at = (multiple: number) => Number((multiple * step).toFixed(decimals));
  const [from, to] = [at(first), at(last)];
  return {
    ticks: Array.from({ length: last - first + 1 }, (_, index) => at(first + index)),
    decimals,
    low: from,
    place: (value) => bottom + ((value - from) / (to - from)) * (top - bottom),
  };
}

function roundStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw));
  const factor = raw / power;
  return (factor < 1.5 ? 1 : factor < 3.5 ? 2 : factor < 7.5 ? 5 : 10) * power;
}
