import { Link } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { NavLink } from "./places";

const Unread = lazy(() => import("../inbox/Unread"));

export function Navigation({ links }: { links: NavLink[] }) {
  const { t } = useTranslation();
  return (
    <nav className="site-nav" aria-label={t("nav.label")}>
      <ul>
        {links.map(({ to, words, icon: Icon }, index) => (
          <li key={to}>
            <Link to={to} activeOptions={{ exact: index === 0 || to === "/oppfolging" }}>
              {Icon && <Icon aria-hidden fontSize="1.4rem" />}
              <span>{t(`nav.${words}`)}</span>
              {words === "messages" && (
                <Suspense fallback={null}>
                  <Unread inbox={to} />
                </Suspense>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
