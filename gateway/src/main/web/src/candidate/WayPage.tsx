import { Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { journeys } from "../shared/api/journeys";
import { JourneyLater } from "../shared/process/JourneyLater";
import { BackLink } from "../shared/ui/BackLink";
import { Load } from "../shared/ui/Load";
import { TextLink } from "../shared/ui/links";
import { Page } from "../shared/ui/Page";
import { Empty } from "../shared/ui/small";

/** Every way to a certificate of one's own, also in school and after it is over: what news of one leads to. */
export default function WayPage() {
  const { t } = useTranslation("journey");
  const { t: candidate } = useTranslation("candidate");
  const mine = useQuery(journeys());
  return (
    <Page title={t("mine")} lead={t("mineLead")} above={<BackLink to="/meg">{candidate("back")}</BackLink>}>
      <Load of={mine}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t("none")}>
              <Paragraph>{t("noneText")}</Paragraph>
            </Empty>
          ) : (
            items.map(({ id, openingId }) => (
              <div key={id} id={id} className="stack">
                <JourneyLater id={id} side="candidate" />
                {openingId && (
                  <p>
                    <TextLink to="/meg/forslag/$matchId" params={{ matchId: id }}>
                      {t("toPlace")}
                    </TextLink>
                  </p>
                )}
              </div>
            ))
          )
        }
      </Load>
    </Page>
  );
}
