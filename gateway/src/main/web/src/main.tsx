import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { newQueryClient } from "./queryClient";
import { newRouter } from "./router";
import { startTexts } from "./shared/i18n/texts";
import "./shared/theme/index.css";

const root = document.getElementById("root");
if (root) {
  await startTexts();
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={newQueryClient()}>
        <RouterProvider router={newRouter()} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
