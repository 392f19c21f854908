import { Heading } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { opening } from "../../shared/api/employers";
import { suggestions } from "../../shared/api/matches";
import { OpeningPreview } from "../../shared/opening/OpeningPreview";
import { BackLink } from "../../shared/ui/BackLink";
import { Load } from "../../shared/ui/Load";
import { ButtonLink, TextLink } from "../../shared/ui/links";
import { Page } from "../../shared/ui/Page";
import { WatchForMine } from "../searches/WatchForMine";
import { SuggestionLists } from "./SuggestionLists";

/** One place and who in my caseload it fits. */
export default function ForOpening() {
  const { t } = useTranslation("followup");
  const { openingId } = useParams({ from: "/oppfolging/plasser/$openingId" });
  const place = useQuery(opening(openingId)).data;
  const found = useQuery(suggestions({ opening: openingId }));
  return (
    <Page
      title={place?.title ?? t("opening.title")}
      above={<BackLink to="/oppfolging/arbeidsgivere">{t("companies.title")}</BackLink>}
      wide
    >
      {place && (
        <>
          <OpeningPreview opening={place} level={2} />
          <p>
            <TextLink
              to="/oppfolging/arbeidsgivere/$employerId/plasser/$openingId"
              params={{ employerId: place.employerId, openingId }}
            >
              {t("company.manage")}
            </TextLink>
          </p>
        </>
      )}
      <Heading level={2} data-size="sm">
        {t("suggestions.mine")}
      </Heading>
      {(found.data?.items.length ?? 0) > 1 && (
        <p>
          <ButtonLink to="/oppfolging/plasser/$openingId/del" params={{ openingId }} variant="secondary">
            {t("suggestions.share")}
          </ButtonLink>
        </p>
      )}
      <Load of={found}>{(lists) => <SuggestionLists lists={lists} about="candidate" />}</Load>
      {place?.status === "PUBLISHED" && <WatchForMine opening={place} />}
    </Page>
  );
}
