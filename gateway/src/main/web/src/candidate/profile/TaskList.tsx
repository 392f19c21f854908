import { Paragraph, Tag } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Candidate } from "../../shared/api/types";
import { ButtonLink, TextLink } from "../../shared/ui/links";
import { Page } from "../../shared/ui/Page";
import { Panel } from "../../shared/ui/small";
import { useWishWords } from "../../shared/wishes/useWishWords";
import { WISH_STEPS } from "../../shared/wishes/wishes";
import { MyCase } from "../MyCase";

export default function TaskList() {
  const { t } = useTranslation("candidate");
  return (
    <Page title={t("profile.title")} lead={t("profile.lead")}>
      <MyCase>{(me) => (me.wishes ? <Tasks me={me} /> : <Begin />)}</MyCase>
    </Page>
  );
}

function Begin() {
  const { t } = useTranslation("candidate");
  return (
    <Panel title={t("profile.begin")} tone="accent">
      <Paragraph>{t("profile.beginText")}</Paragraph>
      <ButtonLink to="/meg/profil/$step" params={{ step: "fag" }}>
        {t("profile.beginButton")}
      </ButtonLink>
    </Panel>
  );
}

function Tasks({ me }: { me: Candidate }) {
  const { t } = useTranslation("candidate");
  const { t: form } = useTranslation("forms");
  const words = useWishWords();
  const wishes = me.wishes;
  const { t: profile } = useTranslation("profile");
  if (!wishes) return null;
  const next = WISH_STEPS.find((step) => !words(wishes, step));
  return (
    <>
      <p>{t("profile.share", { share: me.completeness })}</p>
      {next && (
        <ButtonLink to="/meg/profil/$step" params={{ step: next }}>
          {profile("goOnWith", { step: form(`wish.${next}.task`) })}
        </ButtonLink>
      )}
      <ul className="tasks">
        {WISH_STEPS.map((step) => {
          const answer = words(wishes, step);
          return (
            <li key={step}>
              <Link to="/meg/profil/$step" params={{ step }}>
                {form(`wish.${step}.task`)}
              </Link>
              <Tag data-color={answer ? "success" : "neutral"}>{t(answer ? "profile.filled" : "profile.open")}</Tag>
              {answer && <span className="task-answer">{answer}</span>}
            </li>
          );
        })}
      </ul>
      <Panel title={t(me.status === "PUBLISHED" ? "profile.searching" : "profile.ready")} tone="accent">
        <Paragraph>{t(me.status === "PUBLISHED" ? "profile.searchingText" : "profile.readyText")}</Paragraph>
        <ButtonLink to="/meg/samtykke" variant={me.status === "PUBLISHED" ? "secondary" : "primary"}>
          {t(me.status === "PUBLISHED" ? "profile.seeConsent" : "profile.toConsent")}
        </ButtonLink>
      </Panel>
      <p>
        <TextLink to="/meg/mitt/$page" params={{ page: "filer" }}>
          {profile("files")}
        </TextLink>
      </p>
      <p>
        <TextLink to="/meg/mitt/$page" params={{ page: "kortet" }}>
          {profile("preview.link")}
        </TextLink>
      </p>
      <p>
        <TextLink to="/meg/mitt/$page" params={{ page: "data" }}>
          {profile("myData")}
        </TextLink>
      </p>
    </>
  );
}
