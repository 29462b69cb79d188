# The backend: Medusa with its admin, and the jobs that run once. One image, told by WORKER_MODE and by its command what to be.
FROM node:22.20.0-bookworm-slim AS build
WORKDIR /app
ENV DO_NOT_TRACK=1 MEDUSA_DISABLE_TELEMETRY=true
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY medusa-config.ts tsconfig.json ./
COPY src src
COPY seed/seeder seed/seeder
# The configuration is read while building, so something must stand where the secrets will; none of it is kept.
RUN DATABASE_URL=postgres://build MEILISEARCH_HOST=http://build MEILISEARCH_API_KEY=build-build-build \
    JWT_SECRET=build-build-build-build-build-build COOKIE_SECRET=build-build-build-build-build-build REVALIDATE_SECRET=build-build-build-build-build-build \
    npx medusa build

FROM node:22.20.0-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The embedded Meilisearch (131 MB) has no place in an image.
RUN npm ci --omit=dev && rm -rf node_modules/@gaubee

FROM node:22.20.0-bookworm-slim
ENV NODE_ENV=production DO_NOT_TRACK=1 MEDUSA_DISABLE_TELEMETRY=true KNEEWELL_SEED_DIR=/app/seed PATH=/app/node_modules/.bin:$PATH
WORKDIR /app/.medusa/server
COPY --from=packages /app/node_modules /app/node_modules
COPY --from=build /app/.medusa/server ./
COPY seed /app/seed
COPY deploy/*.mjs /app/deploy/
# The migrator makes the folder of each module's migrations where there is none, which the user of this image may not.
RUN for module in /app/node_modules/@medusajs/*/dist src/modules/*; do mkdir -p "$module/migrations"; done
# Volumes take over the owner of what they are mounted on.
RUN mkdir -p static /handover && chown node:node static /handover
USER node
EXPOSE 9000
CMD ["medusa", "start"]
