import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { correct } from "../../shared/api/referrals";
import type { Candidate, NewCandidate } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { PersonForm } from "../../shared/person/PersonForm";
import { BackLink } from "../../shared/ui/BackLink";
import { announce } from "../../shared/ui/live";
import { Page } from "../../shared/ui/Page";
import { MyCase } from "../MyCase";

export default function CorrectPage() {
  const { t } = useTranslation("mydata");
  return (
    <Page
      title={t("rights.mend")}
      above={
        <BackLink to="/meg/mitt/$page" params={{ page: "data" }}>
          {t("title")}
        </BackLink>
      }
    >
      <MyCase>{(me) => <Mend key={me.version} me={me} />}</MyCase>
    </Page>
  );
}

function Mend({ me }: { me: Candidate }) {
  const { t } = useTranslation("mydata");
  const navigate = useNavigate();
  const command = useCommand(
    (body: NewCandidate) => correct(me.id, me.version, body),
    () => {
      announce(t("rights.mended"));
      void navigate({ to: "/meg/mitt/$page", params: { page: "data" } });
    },
  );
  return (
    <PersonForm command={command} words={t("rights.save")} initial={me} onReload={() => void command.reload()} own />
  );
}
