import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { lazy, type ReactNode, Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { MatchState } from "../api/types";
import { openArea } from "../i18n/texts";
import type { Telling } from "./useTelling";
import { WordsInForce } from "./WordsInForce";

const OnTheirPage = lazy(async () => {
  await openArea("candidate", "process");
  return import("./OnTheirPage");
});

interface Props {
  telling: Telling;
  /** What makes it be told, where it is not the one button below. */
  lead?: string;
  /** Whether the other grown-up side, company or staff, is told of it too. */
  also?: boolean;
  /** Where their page will say that it stands. */
  state?: MatchState;
  /** Last day to answer. */
  deadline?: string;
  /** What stands there besides. */
  children?: ReactNode;
}

/** Exactly what the young person reads, each way by itself, before it is sent. */
export function TheyRead({ telling, lead, also, state, deadline, children }: Props) {
  const { t } = useTranslation("told");
  const { id, occasion, step, language, side } = telling;
  if (!occasion) return null;
  return (
    <section id={id} tabIndex={-1} className="stack">
      <Heading level={2} data-size="2xs">
        {t("title")}
      </Heading>
      {lead && <Paragraph>{lead}</Paragraph>}
      {language && <WordsInForce occasion={occasion} step={step} language={language} />}
      {state && (
        <div>
          <Paragraph>{t("page")}</Paragraph>
          <div className="letter">
            <Suspense fallback={null}>
              <OnTheirPage state={state} deadline={deadline}>
                {children}
              </OnTheirPage>
            </Suspense>
          </div>
        </div>
      )}
      {also && <p className="muted">{t(side === "staff" ? "also.company" : "also.staff")}</p>}
      {side === "employer" && <p className="muted">{t("otherLanguage")}</p>}
    </section>
  );
}
