import { forwardRef } from "react";

/** From where to where, and the middle; null where it has not come so far. */
export interface BandOf {
  label: string;
  low: number | null;
  middle: number | null;
  high: number | null;
}

/** What the drawing says beside its numbers. */
export interface BandWords {
  band: string;
  middle: string;
  /** How a number at the middle is written. */
  text: (value: number) => string;
}

const WIDTH = 720;
const HEIGHT = 300;
const LEFT = 16;
const TOP = 34;
const BOTTOM = 64;
const BLUE = "#1f5f8b";
/** A month that stands alone is drawn this wide. */
const ALONE = 16;

/** Months that have a low end, without a gap between them. */
function stretches(of: BandOf[]): number[][] {
  const all: number[][] = [];
  of.forEach(({ low }, at) => {
    if (low === null) return;
    if (at > 0 && of[at - 1]?.low !== null) all.at(-1)?.push(at);
    else all.push([at]);
  });
  return all;
}

/** A line through the middles with a band from the low to the high ends; it is open upwards where the high end is not reached. */
export const Band = forwardRef<SVGSVGElement, { of: BandOf[]; name: string; words: BandWords }>(
  ({ of, name, words }, drawing) => {
    const most = Math.max(1, ...of.flatMap(({ low, middle, high }) => [low ?? 0, middle ?? 0, high ?? 0]));
    const x = (at: number) => LEFT + ((at + 0.5) * (WIDTH - 2 * LEFT)) / of.length;
    const y = (value: number | null) =>
      value === null ? TOP - 18 : HEIGHT - BOTTOM - (value / most) * (HEIGHT - BOTTOM - TOP);
    const points = (at: number[], end: "low" | "high") =>
      at.length === 1
        ? [-ALONE / 2, ALONE / 2].map((aside) => `${x(at[0] ?? 0) + aside},${y(of[at[0] ?? 0]?.[end] ?? null)}`)
        : at.map((one) => `${x(one)},${y(of[one]?.[end] ?? null)}`);
    const middles = of.flatMap(({ middle }, at) => (middle === null ? [] : [{ at, middle }]));
    return (
      <svg ref={drawing} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={name} className="drawing">
        <g fontFamily="Inter, sans-serif" fontSize="13">
          {stretches(of).map((at) => (
            <polygon
              key={at[0]}
              points={[...points(at, "low"), ...points(at, "high").reverse()].join(" ")}
              fill={BLUE}
              fillOpacity="0.25"
            />
          ))}
          {middles.slice(1).map(({ at, middle }, before) => {
            const from = middles[before];
            return (
              from?.at === at - 1 && (
                <line
                  key={at}
                  x1={x(at - 1)}
                  y1={y(from.middle)}
                  x2={x(at)}
                  y2={y(middle)}
                  stroke={BLUE}
                  strokeWidth="2"
                />
              )
            );
          })}
          {middles.map(({ at, middle }) => (
            <g key={at}>
              <circle cx={x(at)} cy={y(middle)} r="4" fill={BLUE} />
              <text x={x(at)} y={y(middle) - 9} textAnchor="middle" fill="currentColor">
                {words.text(middle)}
              </text>
            </g>
          ))}
          {of.map(({ label }, at) => (
            <text key={label} x={x(at)} y={HEIGHT - BOTTOM + 20} textAnchor="middle" fill="currentColor">
              {label}
            </text>
          ))}
          <rect x={LEFT} y={HEIGHT - 24} width="24" height="14" fill={BLUE} fillOpacity="0.25" />
          <text x={LEFT + 32} y={HEIGHT - 12} fill="currentColor">
            {words.band}
          </text>
          <line x1={WIDTH / 2} y1={HEIGHT - 17} x2={WIDTH / 2 + 24} y2={HEIGHT - 17} stroke={BLUE} strokeWidth="2" />
          <circle cx={WIDTH / 2 + 12} cy={HEIGHT - 17} r="4" fill={BLUE} />
          <text x={WIDTH / 2 + 32} y={HEIGHT - 12} fill="currentColor">
            {words.middle}
          </text>
        </g>
      </svg>
    );
  },
);
Band.displayName = "Band";
