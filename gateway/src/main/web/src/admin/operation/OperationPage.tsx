import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { session } from "../../shared/api/session";
import { TakeAlong } from "../../shared/figure/TakeAlong";
import { NoAccess } from "../../shared/frame/Refused";
import { BackLink } from "../../shared/ui/BackLink";
import { Load } from "../../shared/ui/Load";
import { Page } from "../../shared/ui/Page";
import { deliveryFigures } from "./deliveryFigures";
import { Imports } from "./Imports";
import { Messages } from "./Messages";
import { Outside } from "./Outside";
import { operation, outsideOf } from "./operation";
import { ParkedEvents } from "./ParkedEvents";
import { Services } from "./Services";
import { troubles, troublesOfSending } from "./troubles";
import { Verdict } from "./Verdict";
import { Webhooks } from "./Webhooks";

/** Does it work right now? Numbers, codes and times; nobody is named. */
export default function OperationPage() {
  const { t } = useTranslation("admin");
  const who = useQuery(session());
  const administers = who.data?.roles?.includes("administrator") ?? false;
  const now = useQuery({ ...operation(), enabled: administers });
  const sent = useQuery({ ...deliveryFigures(), enabled: administers });
  if (who.data && !administers) return <NoAccess />;
  return (
    <Page
      title={t("deliveries.title")}
      lead={t("operation.lead")}
      wide
      above={<BackLink to="/styring">{t("figures.title")}</BackLink>}
    >
      <TakeAlong name="varsler-og-drift" title={t("deliveries.title")}>
        <Load of={now}>
          {(found) => (
            <>
              <Verdict
                of={[...(sent.data ? troublesOfSending(sent.data, found.at) : []), ...troubles(found)]}
                whole={sent.data !== undefined}
                readAt={found.at}
                onReadAgain={() => void Promise.all([now.refetch(), sent.refetch()])}
              />
              <Services of={found} />
              <ParkedEvents of={found} />
              <Outside of={outsideOf(found)} />
            </>
          )}
        </Load>
        <Load of={sent}>
          {(figures) => (
            <>
              <Messages of={figures} />
              <Webhooks of={figures.webhooks} />
            </>
          )}
        </Load>
        {now.data && <Imports of={now.data} roles={who.data?.roles} />}
      </TakeAlong>
    </Page>
  );
}
