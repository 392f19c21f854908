import { Heading, Paragraph, Tag } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { opening } from "../shared/api/employers";
import type { Opening } from "../shared/api/types";
import { NotFound } from "../shared/frame/Refused";
import { OpeningPreview } from "../shared/opening/OpeningPreview";
import { BackLink } from "../shared/ui/BackLink";
import { Load } from "../shared/ui/Load";
import { Page } from "../shared/ui/Page";
import { OPENING_COLOURS } from "./OpeningTable";
import { Presented } from "./Presented";
import { PublishPanel } from "./PublishPanel";

export default function OpeningPage() {
  const { t } = useTranslation("employer");
  const { openingId } = useParams({ from: "/bedrift/plasser/$openingId" });
  const asked = useQuery(opening(openingId));
  const draft = asked.data?.status === "DRAFT";
  return (
    <Page
      title={
        asked.data ? (draft ? t("review.title", { title: asked.data.title }) : asked.data.title) : t("openings.one")
      }
      above={<BackLink to="/bedrift/plasser">{t("openings.all")}</BackLink>}
      wide
    >
      <Load of={asked}>{(place) => (place ? <Place place={place} /> : <NotFound />)}</Load>
    </Page>
  );
}

function Place({ place }: { place: Opening }) {
  const { t } = useTranslation("employer");
  const { t: codes } = useTranslation("codes");
  const draft = place.status === "DRAFT";
  return (
    <>
      <p>
        <Tag data-color={OPENING_COLOURS[place.status]}>{codes(`opening.${place.status}`)}</Tag>
      </p>
      {!draft && <Presented opening={place} />}
      {draft && <Paragraph>{t("review.text")}</Paragraph>}
      <section>
        <Heading level={2} data-size="xs">
          {t(draft ? "review.preview" : "openings.about")}
        </Heading>
        <OpeningPreview opening={place} />
      </section>
      <PublishPanel opening={place} />
    </>
  );
}
