import { forwardRef, useId } from "react";
import { type Drawn, VESTFOLD } from "./shapes";
import { LEVELS, type Level } from "./standing";

export interface OnMap {
  id: Drawn;
  level: Level;
  /** The name first, then what is told of it, a line each. */
  lines: string[];
}

interface Props {
  of: OnMap[];
  name: string;
  /** What each pattern means. */
  levels: Record<Level, string>;
}

const ASIDE = 12;
const WIDTH = 536;
const MAP = 664;
const HEIGHT = 744;
const LINE = 18;
const LETTER = 8.5;
const INK = "#1b2733";
const BLUE = "#1f5f8b";

/** Six shapes side by side. How many seats there are is a pattern and a number, so nothing hangs on a colour. */
export const Drawing = forwardRef<SVGSVGElement, Props>(({ of, name, levels }, drawing) => {
  const own = useId();
  const filled = (level: Level) => (level === "none" ? "#fff" : `url(#${own}${level})`);
  const found = (id: string) => of.find((one) => one.id === id);
  return (
    <svg ref={drawing} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={name} className="drawing map">
      <defs>
        <pattern id={`${own}few`} width="14" height="14" patternUnits="userSpaceOnUse">
          <rect width="14" height="14" fill="#fff" />
          <circle cx="7" cy="7" r="2" fill={BLUE} />
        </pattern>
        <pattern id={`${own}some`} width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="9" height="9" fill="#fff" />
          <rect width="3" height="9" fill={BLUE} />
        </pattern>
        <pattern id={`${own}many`} width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="9" height="9" fill="#fff" />
          <rect width="4" height="9" fill={BLUE} />
          <rect width="9" height="4" fill={BLUE} />
        </pattern>
      </defs>
      <g fontFamily="Inter, sans-serif" fontSize="15" fill={INK} stroke={INK} strokeLinejoin="round">
        {VESTFOLD.map(({ id, outline }) => (
          <polygon
            key={id}
            points={outline}
            fill={filled(found(id)?.level ?? "none")}
            strokeWidth="2"
            data-level={found(id)?.level}
          />
        ))}
        {VESTFOLD.map(({ id, middle: [x, y] }) => {
          const lines = found(id)?.lines ?? [];
          const wide = Math.max(0, ...lines.map((words) => words.length)) * LETTER + 8;
          const high = lines.length * LINE + 4;
          return (
            <g key={id} stroke="none">
              <rect x={x - wide / 2} y={y - high / 2 - 5} width={wide} height={high} rx="4" fill="#fff" />
              {lines.map((words, at) => (
                <text
                  key={words}
                  x={x}
                  y={y + (at - (lines.length - 1) / 2) * LINE}
                  textAnchor="middle"
                  fontWeight={at === 0 ? 700 : 400}
                >
                  {words}
                </text>
              ))}
            </g>
          );
        })}
        {LEVELS.map((level, at) => (
          <g key={level} transform={`translate(${ASIDE + (at % 2) * (WIDTH / 2)} ${MAP + Math.floor(at / 2) * 36})`}>
            <rect y="10" width="36" height="22" fill={filled(level)} strokeWidth="1" />
            <text x="46" y="27" stroke="none" fill="currentColor">
              {levels[level]}
            </text>
          </g>
        ))}
      </g>
    </svg>
  );
});
Drawing.displayName = "Drawing";
