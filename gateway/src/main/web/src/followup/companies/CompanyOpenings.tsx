import { Paragraph, Tag } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { openings } from "../../shared/api/employers";
import type { Employer } from "../../shared/api/types";
import { useOpeningTitle } from "../../shared/opening/useOpeningTitle";
import { Load } from "../../shared/ui/Load";
import { ButtonLink, TextLink } from "../../shared/ui/links";
import { Panel } from "../../shared/ui/small";
import { PublishDraft } from "./PublishDraft";

export function CompanyOpenings({ company }: { company: Employer }) {
  const { t } = useTranslation("followup");
  const { t: codes } = useTranslation("codes");
  const titleOf = useOpeningTitle();
  const posted = useQuery(openings({ employer: company.id }));
  return (
    <Panel title={t("company.openings")}>
      <Load of={posted}>
        {({ items }) =>
          items.length === 0 ? (
            <Paragraph>{t("company.noOpenings")}</Paragraph>
          ) : (
            <ul className="log">
              {items.map((opening) => (
                <li key={opening.id}>
                  <TextLink
                    to="/oppfolging/arbeidsgivere/$employerId/plasser/$openingId"
                    params={{ employerId: company.id, openingId: opening.id }}
                  >
                    {titleOf(opening)}
                  </TextLink>{" "}
                  <Tag data-color="neutral">{codes(`opening.${opening.status}`)}</Tag>
                  {opening.status === "DRAFT" && <PublishDraft opening={opening} />}
                </li>
              ))}
            </ul>
          )
        }
      </Load>
      {company.units.length > 0 ? (
        <div className="actions">
          <ButtonLink
            to="/oppfolging/arbeidsgivere/$employerId/plass"
            params={{ employerId: company.id }}
            variant="secondary"
          >
            {t("company.post")}
          </ButtonLink>
        </div>
      ) : (
        <Paragraph>{t("company.unitFirst")}</Paragraph>
      )}
    </Panel>
  );
}
