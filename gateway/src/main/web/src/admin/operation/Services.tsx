import { Tag } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import { listed, moment, number } from "../../shared/i18n/format";
import { Listing } from "./Listing";
import type { OperationNow, ServiceNow } from "./operation";
import { useOperationWords } from "./useOperationWords";

/** Each part of the platform: whether it can be used, what it has still to say, and whom it leaves alone. */
export function Services({ of: { services } }: { of: OperationNow }) {
  const { t } = useTranslation("admin", { keyPrefix: "operation.services" });
  const words = useOperationWords();
  return (
    <Listing
      id="services"
      title={t("title")}
      columns={[t("service"), t("state"), t("waiting"), t("resting")]}
      rows={services.map((each) => ({
        key: each.service,
        cells: [
          words.service(each.service),
          <State key="state" of={each} />,
          each.says ? number(each.says.waiting) : "–",
          each.says?.resting.length
            ? listed(
                each.says.resting.map(({ service, since }) =>
                  t("restingSince", { service: words.service(service), since: moment(since) }),
                ),
              )
            : "–",
        ],
      }))}
      empty={t("none")}
    />
  );
}

function State({ of: { ready, says } }: { of: ServiceNow }) {
  const { t } = useTranslation("admin", { keyPrefix: "operation.services" });
  if (says === null) return <Tag data-color="danger">{t("silent")}</Tag>;
  if (!ready) return <Tag data-color="danger">{t("notReady")}</Tag>;
  if (says.silent.length > 0) return <Tag data-color="warning">{t("deaf")}</Tag>;
  return <Tag data-color="success">{t("well")}</Tag>;
}
