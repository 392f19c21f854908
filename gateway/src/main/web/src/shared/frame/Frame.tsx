import { SkipLink } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { Outlet } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { session } from "../api/session";
import { LiveRegion } from "../ui/live";
import { Footer } from "./Footer";
import { Header } from "./Header";
import { Navigation } from "./Navigation";
import { OfflineBanner } from "./OfflineBanner";
import { placeOfWork } from "./places";

export function Frame() {
  const { t } = useTranslation();
  const { data } = useQuery(session());
  const work = placeOfWork(data);
  return (
    <div className={work ? `frame frame-${work.role}` : "frame"}>
      <SkipLink href="#main">{t("skip")}</SkipLink>
      <Header session={data} role={work?.role} />
      {work && <Navigation links={work.links} />}
      <OfflineBanner />
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
      <LiveRegion />
    </div>
  );
}
