import { Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { members } from "../shared/api/approvals";
import type { Employer } from "../shared/api/types";
import { BackLink } from "../shared/ui/BackLink";
import { Load } from "../shared/ui/Load";
import { TextLink } from "../shared/ui/links";
import { Page } from "../shared/ui/Page";
import { Empty } from "../shared/ui/small";
import { MyCompany } from "./MyCompany";

/** For a training office: the companies it may post for. */
export default function Members() {
  const { t } = useTranslation("companies");
  const { t: words } = useTranslation("employer");
  return (
    <Page
      title={t("mine.title")}
      lead={t("mine.lead")}
      above={<BackLink to="/bedrift">{words("toOverview")}</BackLink>}
    >
      <MyCompany>{(office) => <Listing office={office} />}</MyCompany>
    </Page>
  );
}

function Listing({ office }: { office: Employer }) {
  const { t } = useTranslation("companies");
  const asked = useQuery(members(office.id));
  return (
    <Load of={asked}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty title={t("mine.empty")}>
            <Paragraph>{t("mine.emptyText")}</Paragraph>
          </Empty>
        ) : (
          <ul className="log">
            {items.map(({ id, name }) => (
              <li key={id}>
                <TextLink to="/bedrift/medlemmer/$employerId" params={{ employerId: id }}>
                  {name}
                </TextLink>
              </li>
            ))}
          </ul>
        )
      }
    </Load>
  );
}
