# One image for the gateway and every subgraph; the command chooses.
FROM node:24-slim
WORKDIR /srv/estuaire
ENV NODE_ENV=production
COPY package.json package-lock.json ./
RUN npm ci --omit=dev && npm cache clean --force
COPY . .
USER node
CMD ["node", "gateway/main.ts"]
