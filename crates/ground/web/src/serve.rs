//! From a socket to [`crate::answer`], with limits on everything that a stranger can make us wait for.

use crate::patience::Patient;
use crate::{Answer, Body as Filling, Incoming, Site, answer};
use bytes::Bytes;
use http::{HeaderMap, Request, Response, StatusCode, header};
use http_body_util::{BodyExt, Full, LengthLimitError, Limited, StreamBody, combinators::BoxBody};
use hyper::body::{Frame, Incoming as Stream};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto;
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use std::any::Any;
use std::convert::Infallible;
use std::fs::File;
use std::future::Future;
use std::io::{self, Read};
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::{Semaphore, mpsc};
use tower::ServiceBuilder;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::{CompressionLayer, CompressionLevel};
use tower_http::csrf::{CsrfLayer, ProtectionError};

/// The most that a form may weigh: 1 MiB.
const LARGEST_BODY: usize = 1024 * 1024;
/// A client that has not sent its headers in this time is let go (slowloris).
const HEADER_TIME: Duration = Duration::from_secs(10);
/// A client that has not sent its body in this time is let go.
const BODY_TIME: Duration = Duration::from_secs(30);
/// A client that takes nothing of its answer in this time is let go.
const WRITE_TIME: Duration = Duration::from_secs(30);
/// Connections at once; more wait in the kernel's queue.
const MOST_CONNECTIONS: usize = 4096;
/// How long the door stays open when the server stops, and how long the last guests have to speak.
const LAST_GUESTS: Duration = Duration::from_millis(100);
/// How long accepted requests may take to end when the server stops.
const LAST_REQUESTS: Duration = Duration::from_secs(20);

type Body = BoxBody<Bytes, io::Error>;

/// Why serving ended.
pub type ServeError = io::Error;

/// Serves until `stop` is done, then lets accepted requests end.
///
/// # Errors
/// Where the listener fails.
pub async fn serve(
    listener: TcpListener,
    site: Arc<Site>,
    stop: impl Future<Output = ()>,
) -> Result<(), ServeError> {
    let service = ServiceBuilder::new()
        .layer(CatchPanicLayer::custom(panicked))
        .layer(CompressionLayer::new().quality(CompressionLevel::Fastest))
        .layer(CsrfLayer::new().with_rejection_response(foreign))
        .service_fn(move |request| respond(site.clone(), request));
    // HTTP/1.1 alone: the proxy in front speaks it, and the limits below are limits of it.
    let mut builder = auto::Builder::new(TokioExecutor::new()).http1_only();
    builder
        .http1()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADER_TIME)
        .max_buf_size(64 * 1024);
    let graceful = GracefulShutdown::new();
    let places = Arc::new(Semaphore::new(MOST_CONNECTIONS));
    // Who knocked before the end is still let in: the queue in the kernel is emptied first.
    let mut stop = std::pin::pin!(async {
        stop.await;
        tokio::time::sleep(LAST_GUESTS).await;
    });
    loop {
        let accepted = tokio::select! {
            () = &mut stop => break,
            accepted = listener.accept() => accepted,
        };
        // A client that is gone before it was accepted, or too many open files, must not end the server.
        let Ok((stream, _)) = accepted else {
            tokio::time::sleep(Duration::from_millis(20)).await;
            continue;
        };
        let Ok(place) = places.clone().acquire_owned().await else {
            break;
        };
        let _ = stream.set_nodelay(true);
        let service = TowerToHyperService::new(service.clone());
        let connection = builder
            .serve_connection(TokioIo::new(Patient::new(stream, WRITE_TIME)), service)
            .into_owned();
        let watched = graceful.watch(connection);
        tokio::spawn(async move {
            let _ = watched.await;
            drop(place);
        });
    }
    drop(listener);
    // A guest let in at the last moment has not spoken yet; a connection that is idle would be closed at once.
    tokio::time::sleep(LAST_GUESTS).await;
    let _ = tokio::time::timeout(LAST_REQUESTS, graceful.shutdown()).await;
    Ok(())
}

async fn respond(site: Arc<Site>, request: Request<Stream>) -> Result<Response<Body>, Infallible> {
    let (parts, body) = request.into_parts();
    let body =
        match tokio::time::timeout(BODY_TIME, Limited::new(body, LARGEST_BODY).collect()).await {
            Ok(Ok(collected)) => collected.to_bytes(),
            Ok(Err(error)) if error.is::<LengthLimitError>() => {
                return Ok(plain(StatusCode::PAYLOAD_TOO_LARGE));
            }
            Ok(Err(_)) => return Ok(plain(StatusCode::BAD_REQUEST)),
            Err(_) => return Ok(plain(StatusCode::REQUEST_TIMEOUT)),
        };
    let incoming = Incoming {
        method: parts.method,
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        headers: parts.headers,
        body,
    };
    Ok(response(answer(&site, incoming).await))
}

/// The last net: a panic outside of every lane.
fn panicked(_: Box<dyn Any + Send>) -> Response<Body> {
    tracing::error!("a panic outside of every lane");
    plain(StatusCode::INTERNAL_SERVER_ERROR)
}

/// A form that another site sent.
fn foreign(_: ProtectionError) -> Response<Body> {
    plain(StatusCode::FORBIDDEN)
}

/// An answer without a page, for what never reaches a handler. The headers that every answer has, it has.
fn plain(status: StatusCode) -> Response<Body> {
    let text = status.canonical_reason().unwrap_or_default();
    let mut answer = Answer::text(text);
    answer.keep = crate::Keep::No;
    crate::headers::finish(&mut answer, true);
    let body = Full::new(Bytes::from(text)).map_err(|never| match never {});
    let mut response = Response::new(body.boxed());
    *response.status_mut() = status;
    *response.headers_mut() = answer.headers;
    response
}

fn response(answer: Answer) -> Response<Body> {
    let (body, length) = match answer.body {
        Filling::Bytes(bytes) => {
            let length = bytes.len() as u64;
            (
                Full::new(bytes).map_err(|never| match never {}).boxed(),
                Some(length),
            )
        }
        Filling::Spool(file) => {
            let length = file.metadata().ok().map(|meta| meta.len());
            (spooled(file), length)
        }
    };
    let mut response = Response::new(body);
    *response.status_mut() = answer.status;
    *response.headers_mut() = answer.headers;
    if let Some(length) = length {
        set_length(response.headers_mut(), length);
    }
    response
}

fn set_length(headers: &mut HeaderMap, length: u64) {
    headers.insert(header::CONTENT_LENGTH, length.into());
}

/// Sends a file in pieces of 64 KiB, read ahead by one piece at most.
fn spooled(mut file: File) -> Body {
    let (sender, receiver) = mpsc::channel::<Result<Frame<Bytes>, io::Error>>(1);
    tokio::task::spawn_blocking(move || {
        let mut piece = vec![0; 64 * 1024];
        loop {
            let sent = match file.read(&mut piece) {
                Ok(0) => break,
                Ok(n) => sender.blocking_send(Ok(Frame::data(Bytes::copy_from_slice(
                    piece.get(..n).unwrap_or_default(),
                )))),
                Err(error) => sender.blocking_send(Err(error)),
            };
            if sent.is_err() {
                break;
            }
        }
    });
    StreamBody::new(Pieces(receiver)).boxed()
}

struct Pieces(mpsc::Receiver<Result<Frame<Bytes>, io::Error>>);

impl futures_core::Stream for Pieces {
    type Item = Result<Frame<Bytes>, io::Error>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        cx: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        self.0.poll_recv(cx)
    }
}
