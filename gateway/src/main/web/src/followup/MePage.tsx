import { Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { colleagues, comeBack, goAway, myself, reachMe } from "../shared/api/casework";
import type { Problem } from "../shared/api/problem";
import { myGroups } from "../shared/api/protected";
import type { StaffMember } from "../shared/api/types";
import { useCommand } from "../shared/api/useCommand";
import { SelectField, TextField } from "../shared/forms/Field";
import { SubmitRow } from "../shared/forms/SubmitRow";
import { allSaid } from "../shared/forms/said";
import { useAttempt } from "../shared/forms/useAttempt";
import { day } from "../shared/i18n/format";
import { ActionButton } from "../shared/ui/ActionButton";
import { BackLink } from "../shared/ui/BackLink";
import { Load } from "../shared/ui/Load";
import { TextLink } from "../shared/ui/links";
import { announce } from "../shared/ui/live";
import { Page } from "../shared/ui/Page";
import { ProblemAlert } from "../shared/ui/ProblemAlert";
import { Panel } from "../shared/ui/small";
import { SavedSearches } from "./searches/SavedSearches";

export default function MePage() {
  const { t } = useTranslation("mydata");
  const { t: followup } = useTranslation("followup");
  const asked = useQuery(myself());
  return (
    <Page
      title={t("me.title")}
      lead={t("me.lead")}
      above={<BackLink to="/oppfolging">{followup("people.title")}</BackLink>}
    >
      <Load of={asked}>
        {(me) => (
          <>
            <Reached me={me} />
            <Absence me={me} />
            <SavedSearches />
            <Groups />
          </>
        )}
      </Load>
    </Page>
  );
}

/** What opens for the few who follow people with a protected address up. */
function Groups() {
  const { t } = useTranslation("referrals", { keyPrefix: "protected" });
  const mine = useQuery(myGroups()).data;
  if (!mine?.protectedPersons) return null;
  return (
    <p>
      <TextLink to="/oppfolging/skjermet/$page" params={{ page: "alle" }}>
        {t("toList")}
      </TextLink>
    </p>
  );
}

const told = ({ problem }: { problem: Problem | null }, fields: string[]) =>
  allSaid(problem, fields, (field) => `meg-${field}`);

function Reached({ me }: { me: StaffMember }) {
  const { t } = useTranslation("mydata");
  const [phone, setPhone] = useState(me.phone ?? "");
  const [email, setEmail] = useState(me.email ?? "");
  const command = useCommand(reachMe, () => announce(t("me.saved")));
  const form = useAttempt([], told(command, ["phone", "email"]));
  return (
    <form noValidate className="stack" onSubmit={form.send(() => command.run({ phone, email }))}>
      <TextField
        id="meg-phone"
        type="tel"
        narrow
        label={t("me.phone")}
        error={form.about("meg-phone")}
        value={phone}
        onChange={(event) => setPhone(event.target.value)}
      />
      <TextField
        id="meg-email"
        type="email"
        label={t("me.email")}
        description={t("me.emailHint")}
        error={form.about("meg-email")}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <SubmitRow
        words={t("me.save")}
        command={command}
        problem={form.mistakes.length > 0 ? null : command.problem}
        form={form}
      />
    </form>
  );
}

function Absence({ me }: { me: StaffMember }) {
  const { t } = useTranslation("mydata");
  const back = useCommand(comeBack, () => announce(t("me.backDone")));
  return (
    <Panel title={t("me.absence")}>
      {me.absence ? (
        <>
          <Paragraph>{t("me.now", { from: day(me.absence.from), to: day(me.absence.to) })}</Paragraph>
          {back.problem && <ProblemAlert problem={back.problem} />}
          <div className="actions">
            <ActionButton variant="secondary" busy={back.busy} onClick={() => void back.run(undefined)}>
              {t("me.back")}
            </ActionButton>
          </div>
        </>
      ) : (
        <GoAway me={me} />
      )}
    </Panel>
  );
}

function GoAway({ me }: { me: StaffMember }) {
  const { t } = useTranslation("mydata");
  const staff = (useQuery(colleagues()).data?.items ?? []).filter(
    (one) => one.subject !== me.subject && one.agency === me.agency,
  );
  const [away, setAway] = useState({ from: "", to: "", deputy: "" });
  const command = useCommand(goAway, () =>
    announce(t("me.registered", { name: staff.find(({ subject }) => subject === away.deputy)?.name ?? "" })),
  );
  const form = useAttempt([], told(command, ["from", "to", "deputy"]));
  const set = (change: Partial<typeof away>) => setAway({ ...away, ...change });
  return (
    <form noValidate className="stack" onSubmit={form.send(() => command.run(away))}>
      <TextField
        id="meg-from"
        type="date"
        narrow
        label={t("me.from")}
        error={form.about("meg-from")}
        value={away.from}
        onChange={(event) => set({ from: event.target.value })}
      />
      <TextField
        id="meg-to"
        type="date"
        narrow
        label={t("me.to")}
        error={form.about("meg-to")}
        value={away.to}
        onChange={(event) => set({ to: event.target.value })}
      />
      <SelectField
        id="meg-deputy"
        label={t("me.deputy")}
        description={t("me.deputyHint")}
        error={form.about("meg-deputy")}
        value={away.deputy}
        onChange={(event) => set({ deputy: event.target.value })}
      >
        <option value="">{t("team.choose")}</option>
        {staff.map((one) => (
          <option key={one.subject} value={one.subject}>
            {one.name}
          </option>
        ))}
      </SelectField>
      <SubmitRow
        words={t("me.register")}
        command={command}
        problem={form.mistakes.length > 0 ? null : command.problem}
        form={form}
      />
    </form>
  );
}
