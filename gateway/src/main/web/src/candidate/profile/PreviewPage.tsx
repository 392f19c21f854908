import { Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { preview } from "../../shared/api/candidates";
import type { Candidate } from "../../shared/api/types";
import { AnonymousCardView } from "../../shared/card/AnonymousCardView";
import { OpenCardView } from "../../shared/card/OpenCardView";
import { BackLink } from "../../shared/ui/BackLink";
import { Load } from "../../shared/ui/Load";
import { ButtonLink } from "../../shared/ui/links";
import { Page } from "../../shared/ui/Page";
import { Empty, Panel } from "../../shared/ui/small";
import { MyCase } from "../MyCase";

export default function PreviewPage() {
  const { t } = useTranslation("profile");
  const { t: candidate } = useTranslation("candidate");
  return (
    <Page
      title={t("preview.title")}
      lead={t("preview.lead")}
      above={<BackLink to="/meg/profil">{candidate("profile.back")}</BackLink>}
    >
      <MyCase>{(me) => <Cards me={me} />}</MyCase>
    </Page>
  );
}

function Cards({ me }: { me: Candidate }) {
  const { t } = useTranslation("profile");
  const { t: candidate } = useTranslation("candidate");
  const asked = useQuery(preview(me.id));
  return (
    <Load of={asked}>
      {({ anonymous, open }) =>
        anonymous === null ? (
          <Empty title={t("preview.empty")}>
            <ButtonLink to="/meg/profil/$step" params={{ step: "fag" }}>
              {candidate("profile.beginButton")}
            </ButtonLink>
          </Empty>
        ) : (
          <>
            <Paragraph>{t("preview.firstText")}</Paragraph>
            <AnonymousCardView card={anonymous} title={t("preview.first")} />
            <Paragraph>{t("preview.supportsText")}</Paragraph>
            <Paragraph>{t("preview.laterText")}</Paragraph>
            <Panel title={t("preview.later")}>
              <OpenCardView card={open} />
            </Panel>
          </>
        )
      }
    </Load>
  );
}
