import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { enrol, schools } from "../../shared/api/referrals";
import type { Candidate, ProgrammePart } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { SelectField } from "../../shared/forms/Field";
import { SubmitRow } from "../../shared/forms/SubmitRow";
import { today } from "../../shared/i18n/format";
import { agencyName } from "../../shared/referral/ReferralList";
import { announce } from "../../shared/ui/live";
import { Panel } from "../../shared/ui/small";

const PARTS: ProgrammePart[] = ["PART_1", "PART_2", "OTHER"];
const FIRST_YEAR = 2020;

/** Part of the programme, school year and school: for the figures of the programme alone. */
export function CohortPanel({ person }: { person: Candidate }) {
  const { t } = useTranslation("referrals");
  const listed = useQuery(schools()).data?.items ?? [];
  const now = person.programme;
  const [part, setPart] = useState<ProgrammePart | "">(now?.part ?? "");
  const [year, setYear] = useState(String(now?.schoolYear ?? ""));
  const [school, setSchool] = useState(now?.school ?? "");
  const command = useCommand(
    () =>
      enrol(person.id, { part: part || null, schoolYear: year === "" ? null : Number(year), school: school || null }),
    () => announce(t("cohort.saved")),
  );
  const last = Number(today().slice(0, 4)) + 1;
  const years = Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => last - index);
  return (
    <Panel title={t("cohort.title")}>
      {now && (
        <p>
          {t(`cohort.channel.${now.channel}`)} {now.referredBy && agencyName(now.referredBy, t as never)}
        </p>
      )}
      <form
        noValidate
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void command.run(undefined);
        }}
      >
        <SelectField
          id="del"
          label={t("cohort.part")}
          value={part}
          onChange={(event) => setPart(event.target.value as ProgrammePart | "")}
        >
          <option value="">{t("cohort.unknown")}</option>
          {PARTS.map((one) => (
            <option key={one} value={one}>
              {t(`cohort.${one}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          id="skolear"
          label={t("cohort.year")}
          value={year}
          onChange={(event) => setYear(event.target.value)}
        >
          <option value="">{t("cohort.unknown")}</option>
          {years.map((one) => (
            <option key={one} value={one}>
              {one}–{one + 1}
            </option>
          ))}
        </SelectField>
        <SelectField
          id="skole-fra"
          label={t("cohort.school")}
          value={school}
          onChange={(event) => setSchool(event.target.value)}
        >
          <option value="">{t("cohort.unknown")}</option>
          {listed.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </SelectField>
        <SubmitRow words={t("cohort.save")} command={command} />
      </form>
    </Panel>
  );
}
