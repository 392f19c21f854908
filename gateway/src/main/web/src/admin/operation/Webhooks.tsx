import { Heading } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import { moment } from "../../shared/i18n/format";
import type { DeliveryFigures } from "./deliveryFigures";

/** How companies' own systems answer; which company it is, the company itself sees. */
export function Webhooks({ of }: { of: DeliveryFigures["webhooks"] }) {
  const { t } = useTranslation("admin", { keyPrefix: "operation.webhooks" });
  return (
    <section aria-labelledby="webhooks">
      <Heading level={2} data-size="sm" id="webhooks" tabIndex={-1}>
        {t("title")}
      </Heading>
      <p>
        {of.listening + of.switchedOff === 0 ? t("none") : t("listening", { count: of.listening })}
        {of.failing > 0 && ` ${t("failing", { count: of.failing, since: moment(of.failingSince) })}`}
        {of.switchedOff > 0 && ` ${t("switchedOff", { count: of.switchedOff })}`}
      </p>
    </section>
  );
}
