import { Heading, Paragraph, Tag } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { consents } from "../../shared/api/consents";
import { choose, type NoticeChoice, noticeChoice, sentNotices, THEIR_LANGUAGES } from "../../shared/api/notifications";
import type { Candidate } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { Choices, OneOf } from "../../shared/forms/Choices";
import { SubmitRow } from "../../shared/forms/SubmitRow";
import { moment } from "../../shared/i18n/format";
import { BackLink } from "../../shared/ui/BackLink";
import { Load } from "../../shared/ui/Load";
import { announce } from "../../shared/ui/live";
import { Page } from "../../shared/ui/Page";
import { MyCase } from "../MyCase";
import { ConsentItem } from "./ConsentItem";

type Way = "SMS" | "EMAIL";
const LANGUAGES = ["", "nb", "nn", "en", ...THEIR_LANGUAGES] as const;

/** How I am told, how to stop it, and what was sent. */
export default function NoticesPage() {
  const { t } = useTranslation("mydata");
  return (
    <Page
      title={t("notices.title")}
      lead={t("notices.lead")}
      above={
        <BackLink to="/meg/mitt/$page" params={{ page: "data" }}>
          {t("title")}
        </BackLink>
      }
    >
      <MyCase>{(me) => <Notices me={me} />}</MyCase>
    </Page>
  );
}

function Notices({ me }: { me: Candidate }) {
  const chosen = useQuery(noticeChoice());
  const asked = useQuery(consents(me.id));
  const stop = asked.data?.items.find(({ purpose }) => purpose === "NOTIFICATIONS");
  return (
    <div className="stack">
      <Load of={chosen}>{(choice) => <Choose key={choice.version} choice={choice} />}</Load>
      {stop && <ConsentItem id={me.id} consent={stop} />}
      <Sent />
    </div>
  );
}

function Choose({ choice }: { choice: NoticeChoice }) {
  const { t } = useTranslation("mydata");
  const [ways, setWays] = useState<Way[]>([
    ...(choice.sms ? ["SMS" as const] : []),
    ...(choice.email ? ["EMAIL" as const] : []),
  ]);
  const [language, setLanguage] = useState<(typeof LANGUAGES)[number]>(choice.language ?? "");
  const command = useCommand(
    () =>
      choose({
        sms: ways.includes("SMS"),
        email: ways.includes("EMAIL"),
        language: language || null,
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
      <Choices<Way>
        name="ways"
        label={t("notices.ways")}
        description={t("notices.waysText")}
        value={ways}
        onChange={setWays}
        options={(["SMS", "EMAIL"] as const).map((way) => ({ value: way, label: t(`notices.way.${way}`) }))}
      />
      <OneOf
        name="language"
        label={t("notices.language")}
        description={t("notices.languageText")}
        value={language}
        onChange={setLanguage}
        options={LANGUAGES.map((one) => ({ value: one, label: t(`notices.in.${one || "own"}`) }))}
      />
      <SubmitRow words={t("notices.save")} command={command} />
    </form>
  );
}

function Sent() {
  const { t, i18n } = useTranslation("mydata");
  const sent = useQuery(sentNotices(i18n.language));
  return (
    <section className="stack" aria-labelledby="sendt">
      <Heading level={2} data-size="sm" id="sendt">
        {t("notices.sent")}
      </Heading>
      <Load of={sent}>
        {({ items }) =>
          items.length === 0 ? (
            <Paragraph>{t("notices.none")}</Paragraph>
          ) : (
            <ul className="cards">
              {items.map(({ id, channel, state, at, title }) => (
                <li key={id}>
                  <strong>{title}</strong>
                  <br />
                  <span className="muted">
                    {t(`notices.way.${channel}`)} · {moment(at)}
                  </span>{" "}
                  <Tag data-color={state === "SENT" || state === "DELIVERED" ? "success" : "warning"}>
                    {t(`notices.state.${state}`)}
                  </Tag>
                </li>
              ))}
            </ul>
          )
        }
      </Load>
    </section>
  );
}
