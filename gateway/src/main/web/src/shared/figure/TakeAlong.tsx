import { createContext, type ReactNode, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { type FileFormat, figuresAsFile, type TakenFigure } from "../api/files";
import { type Problem, problemOf } from "../api/problem";
import { ActionButton } from "../ui/ActionButton";
import { announce } from "../ui/live";
import { ProblemAlert } from "../ui/ProblemAlert";
import { keep } from "./saved";

/** What stands on the page, by the id of its heading; read when somebody wants the file. */
export type Standing = Map<string, () => TakenFigure>;

export const OnThisPage = createContext<Standing | null>(null);

const FORMATS: FileFormat[] = ["pdf", "xlsx"];

/** All figures inside, in the order they stand, as one file: each with its finding and its table. */
export function TakeAlong({ name, title, children }: { name: string; title: string; children: ReactNode }) {
  const { t } = useTranslation("admin", { keyPrefix: "past" });
  const standing = useRef<Standing>(new Map());
  const [busy, setBusy] = useState<FileFormat | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const save = async (format: FileFormat) => {
    if (busy) return;
    setBusy(format);
    setProblem(null);
    try {
      const file = `${name}.${format}`;
      keep(await figuresAsFile(format, title, inOrder(standing.current)), file);
      announce(t("figure.saved", { name: file }));
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setBusy(null);
    }
  };
  return (
    <OnThisPage value={standing.current}>
      {children}
      <div className="actions">
        {FORMATS.map((format) => (
          <ActionButton
            key={format}
            variant="secondary"
            data-size="sm"
            busy={busy === format}
            onClick={() => void save(format)}
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
