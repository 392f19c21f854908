import { Paragraph } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { forgetGuardian, saveGuardian } from "../api/consents";
import type { Candidate } from "../api/types";
import { useCommand } from "../api/useCommand";
import { TextField } from "../forms/Field";
import { SubmitRow } from "../forms/SubmitRow";
import { allSaid } from "../forms/said";
import { useAttempt } from "../forms/useAttempt";
import { today } from "../i18n/format";
import { ActionButton } from "../ui/ActionButton";
import { announce } from "../ui/live";
import { Panel } from "../ui/small";

export function isUnder18({ birthDate }: Candidate): boolean {
  const grown = `${Number(birthDate.slice(0, 4)) + 18}${birthDate.slice(4)}`;
  return today() < grown;
}

/** How to reach a guardian, and nothing else about them. Not shown, and not kept, from the eighteenth birthday on. */
export function GuardianPanel({ person }: { person: Candidate }) {
  const { t } = useTranslation("mydata");
  return isUnder18(person) ? (
    <Panel title={t("guardian.title")}>
      <Paragraph>{t("guardian.text")}</Paragraph>
      <Contact key={person.guardian?.phone ?? "none"} person={person} />
    </Panel>
  ) : null;
}

function Contact({ person }: { person: Candidate }) {
  const { t } = useTranslation("mydata");
  const [guardian, setGuardian] = useState(person.guardian ?? { name: "", phone: "", email: null });
  const save = useCommand(
    (body: typeof guardian) => saveGuardian(person.id, person.version, body),
    () => announce(t("guardian.saved")),
  );
  const forget = useCommand(
    () => forgetGuardian(person.id),
    () => announce(t("guardian.forgotten")),
  );
  const set = (change: Partial<typeof guardian>) => setGuardian({ ...guardian, ...change });
  const form = useAttempt(
    [],
    allSaid(save.problem, ["name", "phone", "email"], (field) => `foresatt-${field}`),
  );
  return (
    <form noValidate className="stack" onSubmit={form.send(() => save.run(guardian))}>
      <TextField
        id="foresatt-name"
        label={t("guardian.name")}
        error={form.about("foresatt-name")}
        value={guardian.name}
        onChange={(event) => set({ name: event.target.value })}
      />
      <TextField
        id="foresatt-phone"
        type="tel"
        narrow
        label={t("guardian.phone")}
        error={form.about("foresatt-phone")}
        value={guardian.phone}
        onChange={(event) => set({ phone: event.target.value })}
      />
      <TextField
        id="foresatt-email"
        type="email"
        label={t("guardian.email")}
        error={form.about("foresatt-email")}
        value={guardian.email ?? ""}
        onChange={(event) => set({ email: event.target.value || null })}
      />
      <SubmitRow
        words={t("guardian.save")}
        command={save}
        problem={form.mistakes.length > 0 ? null : (save.problem ?? forget.problem)}
        form={form}
      >
        {person.guardian && (
          <ActionButton variant="tertiary" busy={forget.busy} onClick={() => void forget.run(undefined)}>
            {t("guardian.forget")}
          </ActionButton>
        )}
      </SubmitRow>
    </form>
  );
}
