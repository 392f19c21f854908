import { Heading } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { chooseNotices, NOTICE_KINDS, ownNotices, stopNotices } from "../api/access";
import { myEmployer } from "../api/employers";
import { RHYTHMS, type Rhythm } from "../api/notifications";
import type { NoticeKind, OwnNotices as Own } from "../api/types";
import { useCommand } from "../api/useCommand";
import { OneOf } from "../forms/Choices";
import { SelectField, TextField } from "../forms/Field";
import { SubmitRow } from "../forms/SubmitRow";
import { allSaid } from "../forms/said";
import { useAttempt } from "../forms/useAttempt";
import { ActionButton } from "../ui/ActionButton";
import { Load } from "../ui/Load";
import { announce } from "../ui/live";
import { ProblemAlert } from "../ui/ProblemAlert";

const LANGUAGES = ["nb", "nn", "en"] as const;
const FIELDS = ["email", "language", "wanted"];

/** One person of a company: what comes to an address of their own, and how often. */
export function OwnNotices() {
  const { t } = useTranslation("companies", { keyPrefix: "notices" });
  const company = useQuery(myEmployer()).data;
  if (!company) return null;
  return (
    <section className="stack" aria-labelledby="egne">
      <Heading level={2} data-size="sm" id="egne">
        {t("title")}
      </Heading>
      <p>{t("lead")}</p>
      <Mine companyId={company.id} />
    </section>
  );
}

function Mine({ companyId }: { companyId: string }) {
  const own = useQuery(ownNotices(companyId));
  return (
    <Load of={own}>{(chosen) => <Choose key={JSON.stringify(chosen)} companyId={companyId} chosen={chosen} />}</Load>
  );
}

function Choose({ companyId, chosen }: { companyId: string; chosen: Own }) {
  const { t, i18n } = useTranslation("companies", { keyPrefix: "notices" });
  const { t: words } = useTranslation("mydata", { keyPrefix: "notices" });
  const [email, setEmail] = useState(chosen.email ?? "");
  const [language, setLanguage] = useState<(typeof LANGUAGES)[number]>(
    LANGUAGES.find((one) => one === (chosen.language ?? i18n.language)) ?? "nb",
  );
  const [wanted, setWanted] = useState<Own["wanted"]>(
    chosen.email ? chosen.wanted : Object.fromEntries(NOTICE_KINDS.map((kind) => [kind, "AT_ONCE"])),
  );
  const command = useCommand(
    () => chooseNotices(companyId, { email, language, wanted }),
    () => announce(words("saved")),
  );
  const placed = (field: string) => (field === "wanted" ? "egne-ANSWERS" : `egne-${field}`);
  const form = useAttempt([], allSaid(command.problem, FIELDS, placed));
  const often = (kind: NoticeKind, rhythm: Rhythm | "") => {
    const { [kind]: _, ...others } = wanted;
    setWanted(rhythm ? { ...others, [kind]: rhythm } : others);
  };
  return (
    <form className="stack" noValidate onSubmit={form.send(() => command.run(undefined))}>
      <TextField
        id="egne-email"
        type="email"
        autoComplete="email"
        label={t("email")}
        description={t("emailText")}
        error={form.about("egne-email")}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      {NOTICE_KINDS.map((kind) => (
        <SelectField
          key={kind}
          id={`egne-${kind}`}
          label={t(`kind.${kind}`)}
          error={form.about(`egne-${kind}`)}
          value={wanted[kind] ?? ""}
          onChange={(event) => often(kind, event.target.value as Rhythm | "")}
        >
          {RHYTHMS.map((one) => (
            <option key={one} value={one}>
              {words(`often.${one}`)}
            </option>
          ))}
          <option value="">{t("notMe")}</option>
        </SelectField>
      ))}
      <p>{words("rhythmText")}</p>
      <OneOf
        name="egne-language"
        label={words("language")}
        value={language}
        onChange={setLanguage}
        options={LANGUAGES.map((one) => ({ value: one, label: words(`in.${one}`) }))}
      />
      <SubmitRow
        words={t("save")}
        command={command}
        problem={form.mistakes.length > 0 ? null : command.problem}
        form={form}
      >
        {chosen.email && <Stop companyId={companyId} />}
      </SubmitRow>
    </form>
  );
}

function Stop({ companyId }: { companyId: string }) {
  const { t } = useTranslation("companies", { keyPrefix: "notices" });
  const command = useCommand(
    (_: "stop") => stopNotices(companyId),
    () => announce(t("stopped")),
  );
  return (
    <>
      {command.problem && <ProblemAlert problem={command.problem} />}
      <ActionButton type="button" variant="secondary" busy={command.busy} onClick={() => void command.run("stop")}>
        {t("stop")}
      </ActionButton>
    </>
  );
}
