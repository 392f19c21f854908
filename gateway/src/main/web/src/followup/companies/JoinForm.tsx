import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { joinOffice, offices } from "../../shared/api/approvals";
import type { Employer } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { SelectField, TextField } from "../../shared/forms/Field";
import { SubmitRow } from "../../shared/forms/SubmitRow";
import { useAttempt } from "../../shared/forms/useAttempt";
import { today } from "../../shared/i18n/format";
import { Load } from "../../shared/ui/Load";
import { announce } from "../../shared/ui/live";

/** Records that a company belongs to a training office, with where we have it from. */
export function JoinForm({ company }: { company: Employer }) {
  const { t } = useTranslation("companies");
  const all = useQuery(offices());
  const [office, setOffice] = useState("");
  const [since, setSince] = useState(today);
  const [source, setSource] = useState("");
  const command = useCommand(
    (body: { since: string; source: string }) => joinOffice(company.id, company.version, office, body),
    () => announce(t("office.joinedDone")),
  );
  const form = useAttempt([
    !office && { id: "join-office", message: t("office.needsOffice") },
    !source.trim() && { id: "join-source", message: t("office.needsSource") },
  ]);
  return (
    <Load of={all}>
      {({ items }) =>
        items.length === 0 ? (
          <p>{t("office.noOffices")}</p>
        ) : (
          <form noValidate className="stack" onSubmit={form.send(() => command.run({ since, source: source.trim() }))}>
            <SelectField
              id="join-office"
              label={t("office.one")}
              error={form.about("join-office")}
              value={office}
              onChange={(event) => setOffice(event.target.value)}
            >
              <option value="">{t("choose")}</option>
              {items.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </SelectField>
            <TextField
              id="join-since"
              type="date"
              narrow
              label={t("office.sinceLabel")}
              max={today()}
              value={since}
              onChange={(event) => setSince(event.target.value)}
            />
            <TextField
              id="join-source"
              label={t("office.source")}
              error={form.about("join-source")}
              value={source}
              onChange={(event) => setSource(event.target.value)}
            />
            <SubmitRow words={t("office.save")} command={command} form={form} />
          </form>
        )
      }
    </Load>
  );
}
