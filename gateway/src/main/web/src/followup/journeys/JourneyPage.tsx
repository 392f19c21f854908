import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import JourneyPanel from "../../shared/journey/JourneyPanel";
import { BackLink } from "../../shared/ui/BackLink";
import { Page } from "../../shared/ui/Page";

export default function JourneyPage() {
  const { t } = useTranslation("journey");
  const { journeyId } = useParams({ from: "/oppfolging/lop/$journeyId" });
  return (
    <Page title={t("title")} above={<BackLink to="/oppfolging/lop">{t("all")}</BackLink>}>
      <JourneyPanel id={journeyId} side="staff" />
    </Page>
  );
}
