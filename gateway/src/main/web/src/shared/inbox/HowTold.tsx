import { Heading } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { choose, type NoticeChoice, noticeChoice, RHYTHMS, type Rhythm } from "../api/notifications";
import { useCommand } from "../api/useCommand";
import { Choices, OneOf } from "../forms/Choices";
import { SubmitRow } from "../forms/SubmitRow";
import { Load } from "../ui/Load";
import { announce } from "../ui/live";
import { OwnNotices } from "./OwnNotices";

const LANGUAGES = ["", "nb", "nn", "en"] as const;

/** For staff each for themselves; for a company each for themselves, and together for its own address: whether e-mail comes, how often, and in which language. */
export default function HowTold({ company }: { company: boolean }) {
  const { t } = useTranslation("mydata");
  const chosen = useQuery(noticeChoice());
  return (
    <>
      {company && <OwnNotices />}
      <section className="stack" aria-labelledby="hvordan">
        <Heading level={2} data-size="sm" id="hvordan">
          {t(company ? "notices.companyTitle" : "notices.link")}
        </Heading>
        {company && <p>{t("notices.together")}</p>}
        <Load of={chosen}>{(choice) => <Choose key={choice.version} choice={choice} />}</Load>
      </section>
    </>
  );
}

function Choose({ choice }: { choice: NoticeChoice }) {
  const { t } = useTranslation("mydata");
  const [ways, setWays] = useState<"EMAIL"[]>(choice.email ? ["EMAIL"] : []);
  const [rhythm, setRhythm] = useState<Rhythm>(choice.rhythm ?? "AT_ONCE");
  const [language, setLanguage] = useState<(typeof LANGUAGES)[number]>(
    LANGUAGES.find((one) => one === choice.language) ?? "",
  );
  const command = useCommand(
    () =>
      choose({
        email: ways.length > 0,
        sms: choice.sms,
        language: language || null,
        rhythm,
        version: choice.version,
      }),
    () => announce(t("notices.saved")),
  );
  const save = (event: FormEvent) => {
    event.preventDefault();
    void command.run(undefined);
  };
  return (
    <form className="stack" noValidate onSubmit={save}>
      <Choices<"EMAIL">
        name="ways"
        label={t("notices.ways")}
        description={t("notices.workText")}
        value={ways}
        onChange={setWays}
        options={[{ value: "EMAIL", label: t("notices.way.EMAIL") }]}
      />
      {ways.length > 0 && (
        <OneOf<Rhythm>
          name="rhythm"
          label={t("notices.rhythm")}
          description={t("notices.rhythmText")}
          value={rhythm}
          onChange={setRhythm}
          options={RHYTHMS.map((one) => ({ value: one, label: t(`notices.often.${one}`) }))}
        />
      )}
      <OneOf
        name="language"
        label={t("notices.language")}
        value={language}
        onChange={setLanguage}
        options={LANGUAGES.map((one) => ({ value: one, label: t(`notices.in.${one || "usual"}`) }))}
      />
      <SubmitRow words={t("notices.save")} command={command} />
    </form>
  );
}
