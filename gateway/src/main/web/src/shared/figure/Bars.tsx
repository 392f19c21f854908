import { forwardRef, useId } from "react";
import { useNarrow } from "../ui/useNarrow";

export interface BarOf {
  label: string;
  value: number | null;
  text: string;
}

const THICK = 20;
const LINE = 15;
/** Beside the longest bar, for what is written there. */
const NUMBERS = 120;

/** Labels stand beside their bars where there is room, else above them. */
const BESIDE = { width: 720, from: 210, row: 34, letters: 28, lines: 2 };
const ABOVE = { width: 340, from: 0, row: 50, letters: 46, lines: 1 };

/** A long label in two lines, broken between words where there is a place for it; what does not fit ends with a mark. */
function inLines(label: string, { letters, lines }: { letters: number; lines: number }): string[] {
  if (label.length <= letters) return [label];
  if (lines === 1) return [`${label.slice(0, letters - 1)}…`];
  const space = label.lastIndexOf(" ", letters);
  const end = space > 0 ? space : letters;
  return [label.slice(0, end), ...inLines(label.slice(end).trim(), { letters, lines: lines - 1 })];
}

/** Lying bars with their numbers written beside them; a number that is withheld has a hatched stub instead. */
export const Bars = forwardRef<SVGSVGElement, { of: BarOf[]; name: string }>(({ of, name }, drawing) => {
  const hatching = useId();
  const narrow = useNarrow();
  const layout = narrow ? ABOVE : BESIDE;
  const most = Math.max(1, ...of.map(({ value }) => value ?? 0));
  const room = layout.width - layout.from - NUMBERS;
  const top = narrow ? LINE + 6 : 4;
  return (
    <svg
      ref={drawing}
      viewBox={`0 0 ${layout.width} ${of.length * layout.row + 4}`}
      role="img"
      aria-label={name}
      className={narrow ? "drawing narrow" : "drawing"}
    >
      <defs>
        <pattern id={hatching} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="6" stroke="#68727d" strokeWidth="2" />
        </pattern>
      </defs>
      {of.map(({ label, value, text }, row) => {
        const long = value === null ? 18 : Math.max(2, (value / most) * room);
        const lines = inLines(label, layout);
        return (
          <g
            key={label}
            transform={`translate(0 ${row * layout.row + 4})`}
            fontFamily="Inter, sans-serif"
            fontSize="14"
          >
            <title>{label}</title>
            {lines.map((words, at) => (
              <text
                key={words}
                x={narrow ? 0 : layout.from - 10}
                y={narrow ? LINE : top + LINE + (at - (lines.length - 1) / 2) * LINE}
                textAnchor={narrow ? "start" : "end"}
                fill="currentColor"
              >
                {words}
              </text>
            ))}
            <rect
              x={layout.from}
              y={top}
              width={long}
              height={THICK}
              rx="3"
              fill={value === null ? `url(#${hatching})` : "#1f5f8b"}
            />
            <text x={layout.from + long + 8} y={top + LINE} fill="currentColor">
              {text}
            </text>
          </g>
        );
      })}
    </svg>
  );
});
Bars.displayName = "Bars";
