import { Heading, Tag } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { opening } from "../../shared/api/employers";
import type { Opening } from "../../shared/api/types";
import { NotFound } from "../../shared/frame/Refused";
import { AcceptWording } from "../../shared/opening/AcceptWording";
import { FindingsPanel } from "../../shared/opening/FindingsPanel";
import { HintPanel } from "../../shared/opening/HintPanel";
import { HistoryList } from "../../shared/opening/HistoryList";
import { OpeningActions } from "../../shared/opening/OpeningActions";
import { OpeningPreview } from "../../shared/opening/OpeningPreview";
import { OwnFacts } from "../../shared/opening/OwnFacts";
import { useOpeningTitle } from "../../shared/opening/useOpeningTitle";
import { BackLink } from "../../shared/ui/BackLink";
import { Load } from "../../shared/ui/Load";
import { ButtonLink, TextLink } from "../../shared/ui/links";
import { Page } from "../../shared/ui/Page";
import { PublishDraft } from "./PublishDraft";

/** One place of a company, with all that staff can do with it on the company's behalf. */
export default function ManageOpening() {
  const { t } = useTranslation("followup");
  const { employerId, openingId } = useParams({ from: "/oppfolging/arbeidsgivere/$employerId/plasser/$openingId" });
  const titleOf = useOpeningTitle();
  const asked = useQuery(opening(openingId));
  return (
    <Page
      title={asked.data ? titleOf(asked.data) : t("opening.title")}
      above={
        <BackLink to="/oppfolging/arbeidsgivere/$employerId" params={{ employerId }}>
          {asked.data?.employerName ?? t("company.back")}
        </BackLink>
      }
      wide
    >
      <Load of={asked}>{(place) => (place ? <Place place={place} /> : <NotFound />)}</Load>
    </Page>
  );
}

function Place({ place }: { place: Opening }) {
  const { t } = useTranslation("followup");
  const { t: words } = useTranslation("opening");
  const { t: codes } = useTranslation("codes");
  const navigate = useNavigate();
  const params = { employerId: place.employerId, openingId: place.id };
  const here = "/oppfolging/arbeidsgivere/$employerId/plasser/$openingId" as const;
  return (
    <>
      <p>
        <Tag data-color="neutral">{codes(`opening.${place.status}`)}</Tag> {place.onBehalf && t("company.onBehalf")}
      </p>
      {place.status === "PUBLISHED" && (
        <p>
          <TextLink to="/oppfolging/plasser/$openingId" params={{ openingId: place.id }}>
            {t("company.suggestions")}
          </TextLink>
        </p>
      )}
      <section>
        <Heading level={2} data-size="xs">
          {t("company.openingAbout")}
        </Heading>
        <OpeningPreview opening={place} />
        <OwnFacts opening={place} />
      </section>
      <HintPanel opening={place} />
      <FindingsPanel opening={place} />
      <AcceptWording opening={place} />
      {place.status === "DRAFT" && <PublishDraft opening={place} />}
      <OpeningActions
        opening={place}
        edit={
          <ButtonLink to={`${here}/rediger`} params={params} variant="secondary">
            {words("action.edit")}
          </ButtonLink>
        }
        withdraw={
          <ButtonLink to={`${here}/trekk`} params={params} variant="tertiary">
            {words("action.withdraw")}
          </ButtonLink>
        }
        onCopied={(copy) => void navigate({ to: `${here}/rediger`, params: { ...params, openingId: copy.id } })}
      />
      <HistoryList opening={place} />
    </>
  );
}
