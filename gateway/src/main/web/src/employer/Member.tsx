import { Heading, Paragraph, Tag } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { employer, openings } from "../shared/api/employers";
import type { Employer } from "../shared/api/types";
import { CompanyFacts } from "../shared/company/CompanyFacts";
import { useOpeningTitle } from "../shared/opening/useOpeningTitle";
import { BackLink } from "../shared/ui/BackLink";
import { Load } from "../shared/ui/Load";
import { ButtonLink, TextLink } from "../shared/ui/links";
import { Page } from "../shared/ui/Page";
import { OPENING_COLOURS } from "./OpeningTable";

/** One member of a training office, and its places. */
export default function Member() {
  const { t } = useTranslation("companies");
  const { employerId } = useParams({ from: "/bedrift/medlemmer/$employerId" });
  const asked = useQuery(employer(employerId));
  return (
    <Page
      title={asked.data?.name ?? t("mine.title")}
      above={<BackLink to="/bedrift/medlemmer">{t("mine.back")}</BackLink>}
    >
      <Load of={asked}>{(company) => <Places company={company} />}</Load>
    </Page>
  );
}

function Places({ company }: { company: Employer }) {
  const { t } = useTranslation("companies");
  const { t: codes } = useTranslation("codes");
  const titleOf = useOpeningTitle();
  const posted = useQuery(openings({ employer: company.id }));
  return (
    <>
      <CompanyFacts company={company} />
      {company.units.length > 0 ? (
        <div className="actions">
          <ButtonLink to="/bedrift/medlemmer/$employerId/plass" params={{ employerId: company.id }}>
            {t("mine.post")}
          </ButtonLink>
        </div>
      ) : (
        <Paragraph>{t("mine.unitFirst")}</Paragraph>
      )}
      <Heading level={2} data-size="xs">
        {t("mine.places", { name: company.name })}
      </Heading>
      <Load of={posted}>
        {({ items }) =>
          items.length === 0 ? (
            <Paragraph>{t("mine.noPlaces")}</Paragraph>
          ) : (
            <ul className="log">
              {items.map((opening) => (
                <li key={opening.id}>
                  <TextLink to="/bedrift/plasser/$openingId" params={{ openingId: opening.id }}>
                    {titleOf(opening)}
                  </TextLink>{" "}
                  <Tag data-color={OPENING_COLOURS[opening.status]}>{codes(`opening.${opening.status}`)}</Tag>
                </li>
              ))}
            </ul>
          )
        }
      </Load>
    </>
  );
}
