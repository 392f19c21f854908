import { Heading, Paragraph, Tag } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import { stopClause } from "../api/commitment";
import type { Clause, Commitment, Employer } from "../api/types";
import { useCommand } from "../api/useCommand";
import { day } from "../i18n/format";
import { ActionButton } from "../ui/ActionButton";
import { announce } from "../ui/live";
import { ProblemAlert } from "../ui/ProblemAlert";
import { ClauseForm } from "./ClauseForm";
import { ReportForm } from "./ReportForm";

const COLOURS = {
  FOLLOWED: "success",
  NOT_FOLLOWED: "danger",
  NOT_REPORTED: "warning",
  NOT_BEGUN: "neutral",
  OVER: "neutral",
} as const;

/** Contracts whose suppliers must have apprentices, and whether they do. */
export function Clauses({ company, of }: { company: Employer; of: Commitment }) {
  const { t } = useTranslation("commitment");
  return (
    <section>
      <Heading level={2} data-size="xs">
        {t("clauses.title")}
      </Heading>
      {of.clauses.length === 0 ? (
        <Paragraph>{t("clauses.none")}</Paragraph>
      ) : (
        <ul className="log">
          {of.clauses.map((clause) => (
            <One key={clause.id} company={company} version={of.version} clause={clause} />
          ))}
        </ul>
      )}
      <ClauseForm key={of.version} company={company} version={of.version} />
    </section>
  );
}

function One({ company, version, clause }: { company: Employer; version: number; clause: Clause }) {
  const { t } = useTranslation("commitment");
  const last = clause.reports[0];
  const command = useCommand(
    (_: "stop") => stopClause(company.id, version, clause.id),
    () => announce(t("clauses.stopped")),
  );
  return (
    <li>
      <strong>{clause.title}</strong>{" "}
      <Tag data-color={COLOURS[clause.standing]}>{t(`clauses.standing.${clause.standing}`)}</Tag>
      <span className="block">
        {t("clauses.supplier", { name: clause.supplierName, number: clause.supplierNumber })}
      </span>
      <span className="block">
        {t("clauses.required", { count: clause.required, from: day(clause.from), to: day(clause.to) })}
      </span>
      {last && (
        <span className="muted block">
          {t("clauses.last", { count: last.apprentices, date: day(last.date) })}
          {last.note && ` ${last.note}`}
        </span>
      )}
      <ReportForm key={version} company={company} version={version} clause={clause} />
      {command.problem && <ProblemAlert problem={command.problem} onRetry={() => void command.reload()} />}
      <div className="actions">
        <ActionButton
          variant="tertiary"
          data-size="sm"
          busy={command.busy}
          aria-label={t("clauses.stopThis", { title: clause.title })}
          onClick={() => void command.run("stop")}
        >
          {t("clauses.stop")}
        </ActionButton>
      </div>
    </li>
  );
}
