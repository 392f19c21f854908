import { createContext, type ReactNode, useRef } from "react";
import { useTranslation } from "react-i18next";
import { type FileFormat, figuresAsFile, type TakenFigure } from "../api/files";
import { ActionButton } from "../ui/ActionButton";
import { ProblemAlert } from "../ui/ProblemAlert";
import { useSaving } from "./useSaving";

/** What stands on the page, by the id of its heading; read when somebody wants the file. */
export type Standing = Map<string, () => TakenFigure>;

export const OnThisPage = createContext<Standing | null>(null);

const FORMATS: FileFormat[] = ["pdf", "xlsx"];

/** All figures inside, in the order they stand, as one file: each with its finding and its table. */
export function TakeAlong({ name, title, children }: { name: string; title: string; children: ReactNode }) {
  const { t } = useTranslation("admin", { keyPrefix: "past" });
  const standing = useRef<Standing>(new Map());
  const { save, busy, problem } = useSaving();
  return (
    <OnThisPage value={standing.current}>
      {children}
      <div className="actions">
        {FORMATS.map((format) => (
          <ActionButton
            key={format}
            variant="secondary"
            data-size="sm"
            busy={busy === `${name}.${format}`}
            onClick={() =>
              void save(`${name}.${format}`, () => figuresAsFile(format, title, inOrder(standing.current)))
            }
          >
            {t(`takeAlong.${format}`)}
          </ActionButton>
        ))}
      </div>
      {problem && <ProblemAlert problem={problem} />}
    </OnThisPage>
  );
}

function inOrder(standing: Standing): TakenFigure[] {
  return [...standing]
    .map(([heading, taken]) => ({ heading: document.getElementById(heading), taken }))
    .sort(({ heading: a }, { heading: b }) =>
      a && b && a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1,
    )
    .map(({ taken }) => taken());
}
