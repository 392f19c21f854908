import { List, Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Employer } from "../shared/api/types";
import { ButtonLink } from "../shared/ui/links";
import { Panel } from "../shared/ui/small";

/** The first time: what posting a place takes. */
export function Guide({ company }: { company: Employer }) {
  const { t } = useTranslation("employer");
  return (
    <Panel title={t("guide.title")} tone="accent">
      <Paragraph>{t("guide.text")}</Paragraph>
      <List.Unordered>
        <List.Item>{t("guide.one")}</List.Item>
        <List.Item>{t("guide.two")}</List.Item>
        <List.Item>{t("guide.three")}</List.Item>
      </List.Unordered>
      <Paragraph>{t("guide.approval")}</Paragraph>
      {company.units.length === 0 && <ButtonLink to="/bedrift/sted">{t("guide.unit")}</ButtonLink>}
    </Panel>
  );
}
