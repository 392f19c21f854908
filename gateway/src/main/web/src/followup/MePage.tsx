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
import { allSaid, saidOf } from "../shared/forms/said";
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

function told({ problem }: { problem: Problem | null }, fields: string[]) {
  return {
    of: (field: string) => saidOf(problem, field),
    mistakes: allSaid(problem, fields, (field) => `meg-${field}`),
  };
}

function Reached({ me }: { me: StaffMember }) {
  const { t } = useTranslation("mydata");
  const [phone, setPhone] = useState(me.phone ?? "");
  const [email, setEmail] = useState(me.email ?? "");
  const [attempt, setAttempt] = useState(0);
  const command = useCommand(reachMe, () => announce(t("me.saved")));
  const { of, mistakes } = told(command, ["phone", "email"]);
  return (
    <form
      noValidate
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        setAttempt(attempt + 1);
        void command.run({ phone, email });
      }}
    >
      <TextField
        id="meg-phone"
        type="tel"
        narrow
        label={t("me.phone")}
        error={of("phone")}
        value={phone}
        onChange={(event) => setPhone(event.target.value)}
      />
      <TextField
        id="meg-email"
        type="email"
        label={t("me.email")}
        description={t("me.emailHint")}
        error={of("email")}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <SubmitRow
        words={t("me.save")}
        command={command}
        problem={mistakes.length > 0 ? null : command.problem}
        mistakes={mistakes}
        attempt={attempt}
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
  const [attempt, setAttempt] = useState(0);
  const command = useCommand(goAway, () =>
    announce(t("me.registered", { name: staff.find(({ subject }) => subject === away.deputy)?.name ?? "" })),
  );
  const { of, mistakes } = told(command, ["from", "to", "deputy"]);
  const set = (change: Partial<typeof away>) => setAway({ ...away, ...change });
  return (
    <form
      noValidate
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        setAttempt(attempt + 1);
        void command.run(away);
      }}
    >
      <TextField
        id="meg-from"
        type="date"
        narrow
        label={t("me.from")}
        error={of("from")}
        value={away.from}
        onChange={(event) => set({ from: event.target.value })}
      />
      <TextField
        id="meg-to"
        type="date"
        narrow
        label={t("me.to")}
        error={of("to")}
        value={away.to}
        onChange={(event) => set({ to: event.target.value })}
      />
      <SelectField
        id="meg-deputy"
        label={t("me.deputy")}
        description={t("me.deputyHint")}
        error={of("deputy")}
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
        problem={mistakes.length > 0 ? null : command.problem}
        mistakes={mistakes}
        attempt={attempt}
      />
    </form>
  );
}
