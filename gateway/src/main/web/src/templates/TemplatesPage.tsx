import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { templates } from "../shared/api/templates";
import type { TemplateLine } from "../shared/api/types.templates";
import { SelectField } from "../shared/forms/Field";
import { BackLink } from "../shared/ui/BackLink";
import { Load } from "../shared/ui/Load";
import { Page } from "../shared/ui/Page";
import { OccasionTable } from "./OccasionTable";

const AUDIENCES = ["CANDIDATE", "EMPLOYER", "STAFF"] as const;
const CHANNELS = ["SMS", "MAIL", "INBOX"] as const;

/** Everything the platform says to people on its own, by occasion. */
export default function TemplatesPage() {
  const { t } = useTranslation("rules", { keyPrefix: "templates" });
  const { t: rules } = useTranslation("rules");
  const asked = useQuery(templates());
  return (
    <Page title={t("title")} lead={t("lead")} above={<BackLink to="/regler">{rules("back")}</BackLink>} wide>
      <Load of={asked}>{({ items }) => <Listed of={items} />}</Load>
    </Page>
  );
}

function Listed({ of }: { of: TemplateLine[] }) {
  const { t } = useTranslation("rules", { keyPrefix: "templates" });
  const [audience, setAudience] = useState("");
  const [channel, setChannel] = useState("");
  const shown = of.filter((one) => (!audience || one.audience === audience) && (!channel || one.channel === channel));
  const occasions = [...new Set(shown.map((one) => one.occasion))];
  const waiting = of.reduce((sum, one) => sum + one.waiting.length, 0);
  return (
    <>
      {waiting > 0 && <p>{t("waiting", { count: waiting })}</p>}
      <div className="template-filters">
        <SelectField
          id="audience"
          label={t("filter.audience")}
          value={audience}
          onChange={(event) => setAudience(event.target.value)}
        >
          <option value="">{t("filter.all")}</option>
          {AUDIENCES.map((code) => (
            <option key={code} value={code}>
              {t(`audience.${code}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          id="channel"
          label={t("filter.channel")}
          value={channel}
          onChange={(event) => setChannel(event.target.value)}
        >
          <option value="">{t("filter.all")}</option>
          {CHANNELS.map((code) => (
            <option key={code} value={code}>
              {t(`channel.${code}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <p role="status">{t("shown", { count: shown.length })}</p>
      {occasions.map((occasion) => (
        <OccasionTable key={occasion} lines={shown.filter((one) => one.occasion === occasion)} />
      ))}
    </>
  );
}
