#include "logging.h"

#include <QDir>
#include <QLoggingCategory>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

namespace jitscope {
namespace {

void toSpdlog(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    static constexpr spdlog::level::level_enum levels[] = {spdlog::level::debug, spdlog::level::warn, spdlog::level::err,
                                                           spdlog::level::critical, spdlog::level::info};
    spdlog::log(levels[type], "{}: {}", context.category ? context.category : "default", text.toStdString());
}

} // namespace

void startLogging(const QString &file, bool verbose)
{
    std::vector<spdlog::sink_ptr> sinks{std::make_shared<spdlog::sinks::stderr_color_sink_mt>()};
    if (!file.isEmpty()) {
        try {
            sinks.push_back(std::make_shared<spdlog::sinks::rotating_file_sink_mt>(file.toStdString(), 2 * 1024 * 1024, 3));
        } catch (const spdlog::spdlog_ex &e) { // a full or read-only disk must not keep the console from starting
            sinks.front()->log(spdlog::details::log_msg("log", spdlog::level::warn, e.what()));
        }
    }
    auto logger = std::make_shared<spdlog::logger>("jitscope", sinks.begin(), sinks.end());
    logger->set_level(verbose ? spdlog::level::debug : spdlog::level::warn);
    logger->flush_on(spdlog::level::warn);
    spdlog::set_default_logger(std::move(logger));
    qInstallMessageHandler(toSpdlog);
}

QString defaultLogPath()
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME", QDir::homePath() + QStringLiteral("/.local/state"));
    const QString folder = state + QStringLiteral("/jitscope");
    return QDir().mkpath(folder) ? folder + QStringLiteral("/jitscope.log") : QString();
}

} // namespace jitscope
