import { List, Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import { Page } from "../shared/ui/Page";
import { Panel } from "../shared/ui/small";
import { RetentionPanel } from "./RetentionPanel";

const KEPT = ["one", "two", "three", "four"] as const;

/** What there is to see for the data protection officer today, and what there is not yet. */
export default function Protection() {
  const { t } = useTranslation("admin");
  return (
    <Page title={t("dpo.title")} lead={t("dpo.lead")}>
      <Panel title={t("dpo.kept")}>
        <List.Unordered>
          {KEPT.map((part) => (
            <List.Item key={part}>{t(`dpo.${part}`)}</List.Item>
          ))}
        </List.Unordered>
      </Panel>
      <RetentionPanel />
      <Panel title={t("dpo.here")}>
        <Paragraph>{t("dpo.hereText")}</Paragraph>
      </Panel>
    </Page>
  );
}
