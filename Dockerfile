# Built by docker compose (docker-compose.yml); the first stage is README's build without its tests
FROM maven:3.9.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY . .
RUN mvn --batch-mode --quiet -DskipTests package
RUN java -Djarmode=tools -jar backend/target/yeji-backend.jar extract --destination /app

FROM eclipse-temurin:17.0.15_6-jre
COPY --from=build /app /app
COPY docker/app-health.sh /opt/yeji/app-health.sh
USER 10001:10001
WORKDIR /app
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-jar", "yeji-backend.jar"]
