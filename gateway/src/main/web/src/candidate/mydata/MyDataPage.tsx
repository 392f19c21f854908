import { useTranslation } from "react-i18next";
import type { Candidate } from "../../shared/api/types";
import { GuardianPanel } from "../../shared/consent/GuardianPanel";
import { PausePanel } from "../../shared/consent/PausePanel";
import { BackLink } from "../../shared/ui/BackLink";
import { TextLink } from "../../shared/ui/links";
import { Page } from "../../shared/ui/Page";
import { MyCase } from "../MyCase";
import { Consents } from "./Consents";
import { Rights } from "./Rights";

export { default as NoticesPage } from "./NoticesPage";

export default function MyDataPage() {
  const { t } = useTranslation("mydata");
  const { t: candidate } = useTranslation("candidate");
  return (
    <Page title={t("title")} lead={t("lead")} above={<BackLink to="/meg/profil">{candidate("profile.back")}</BackLink>}>
      <MyCase>{(me) => <MyData me={me} />}</MyCase>
    </Page>
  );
}

function MyData({ me }: { me: Candidate }) {
  const { t } = useTranslation("candidate");
  const { t: mydata } = useTranslation("mydata");
  return (
    <div className="stack">
      <p>
        <TextLink to="/meg/innsyn">{t("home.whoHasSeen")}</TextLink>
      </p>
      <p>
        <TextLink to="/meg/mitt/$page" params={{ page: "notater" }}>
          {mydata("notes.aboutMe")}
        </TextLink>
      </p>
      <p>
        <TextLink to="/meg/mitt/$page" params={{ page: "varsler" }}>
          {mydata("notices.link")}
        </TextLink>
      </p>
      <Consents me={me} />
      {me.status === "PUBLISHED" && <PausePanel person={me} />}
      <GuardianPanel person={me} />
      <Rights me={me} />
    </div>
  );
}
