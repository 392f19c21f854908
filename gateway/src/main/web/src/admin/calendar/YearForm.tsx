import { Heading } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  enterYear,
  type FormidlingDay,
  type FormidlingYear,
  formidlingYear,
  MILESTONES,
} from "../../shared/api/formidling";
import { useCommand } from "../../shared/api/useCommand";
import { SubmitRow } from "../../shared/forms/SubmitRow";
import { saidOf } from "../../shared/forms/said";
import { ActionButton } from "../../shared/ui/ActionButton";
import { announce } from "../../shared/ui/live";
import { DayFields } from "./DayFields";
import { daysOf, type Entry, entriesOf, yearLater } from "./entered";

const FIELDS = ["day", "source", "sourceDate"] as const;

/** All days of a year at once; each needs somebody who says so. */
export function YearForm({ of }: { of: FormidlingYear }) {
  const { t } = useTranslation("admin", { keyPrefix: "calendar" });
  const [entries, setEntries] = useState(() => entriesOf(of));
  const [sent, setSent] = useState<FormidlingDay[]>([]);
  const [attempt, setAttempt] = useState(0);
  const before = useQuery({ ...formidlingYear(of.year - 1), enabled: of.days.length === 0 }).data;
  const command = useCommand(
    (days: FormidlingDay[]) => enterYear(of, days),
    () => announce(t("saved", { year: of.year })),
  );
  const errorsOf = (milestone: FormidlingDay["milestone"]) => {
    const at = sent.findIndex((one) => one.milestone === milestone);
    const said = (field: (typeof FIELDS)[number]) =>
      at < 0 ? undefined : saidOf(command.problem, `days/${at}/${field}`);
    const { day, source, sourceDate } = entries[milestone];
    const unsaid = attempt > 0 && day !== "";
    return {
      day: said("day"),
      source: unsaid && source.trim() === "" ? t("sourceMissing") : said("source"),
      sourceDate: unsaid && sourceDate === "" ? t("sourceDateMissing") : said("sourceDate"),
    } satisfies Partial<Record<keyof Entry, string>>;
  };
  const mistakes = MILESTONES.flatMap((milestone) => {
    const errors = errorsOf(milestone);
    return FIELDS.flatMap((field) => {
      const message = errors[field];
      return message ? [{ id: `${milestone}-${field}`, message: `${t(`milestone.${milestone}`)}: ${message}` }] : [];
    });
  });
  return (
    <form
      noValidate
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        setAttempt(attempt + 1);
        const days = daysOf(entries);
        setSent(days);
        if (days.every(({ source, sourceDate }) => source.trim() !== "" && sourceDate !== "")) void command.run(days);
      }}
    >
      <Heading level={2} data-size="sm">
        {t("enter", { year: of.year })}
      </Heading>
      <p>{t("enterText")}</p>
      {before && before.days.length > 0 && (
        <div className="actions">
          <ActionButton type="button" variant="secondary" onClick={() => setEntries(yearLater(before))}>
            {t("fromBefore", { year: before.year })}
          </ActionButton>
        </div>
      )}
      {MILESTONES.map((milestone) => (
        <DayFields
          key={milestone}
          milestone={milestone}
          entry={entries[milestone]}
          errors={errorsOf(milestone)}
          onChange={(next) => setEntries({ ...entries, [milestone]: next })}
        />
      ))}
      <SubmitRow words={t("save")} command={command} form={{ mistakes, attempt }} />
    </form>
  );
}
