import { forwardRef, useId } from "react";

export interface BarOf {
  label: string;
  value: number | null;
  text: string;
}

const ROW = 34;
const LABELS = 210;
const WIDTH = 720;
const NUMBERS = 120;
const LETTERS = 28;

/** A long label in two lines, broken between words where there is a place for it. */
function inLines(label: string): string[] {
  if (label.length <= LETTERS) return [label];
  const space = label.lastIndexOf(" ", LETTERS);
  const end = space > 0 ? space : LETTERS;
  const rest = label.slice(end).trim();
  return [label.slice(0, end), rest.length <= LETTERS ? rest : `${rest.slice(0, LETTERS - 1)}…`];
}

/** Lying bars with their numbers written beside them; a number that is withheld has a hatched stub instead. */
export const Bars = forwardRef<SVGSVGElement, { of: BarOf[]; name: string }>(({ of, name }, drawing) => {
  const hatching = useId();
  const most = Math.max(1, ...of.map(({ value }) => value ?? 0));
  const room = WIDTH - LABELS - NUMBERS;
  const height = of.length * ROW + 4;
  return (
    <svg ref={drawing} viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={name} className="drawing">
      <defs>
        <pattern id={hatching} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="6" stroke="#68727d" strokeWidth="2" />
        </pattern>
      </defs>
      {of.map(({ label, value, text }, row) => {
        const long = value === null ? 18 : Math.max(2, (value / most) * room);
        const lines = inLines(label);
        return (
          <g key={label} transform={`translate(0 ${row * ROW + 4})`} fontFamily="Inter, sans-serif" fontSize="14">
            <title>{label}</title>
            {lines.map((words, at) => (
              <text
                key={words}
                x={LABELS - 10}
                y={19 + (at - (lines.length - 1) / 2) * 15}
                textAnchor="end"
                fill="currentColor"
              >
                {words}
              </text>
            ))}
            <rect
              x={LABELS}
              y="4"
              width={long}
              height="20"
              rx="3"
              fill={value === null ? `url(#${hatching})` : "#1f5f8b"}
            />
            <text x={LABELS + long + 8} y="19" fill="currentColor">
              {text}
            </text>
          </g>
        );
      })}
    </svg>
  );
});
Bars.displayName = "Bars";
