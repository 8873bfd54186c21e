//! The network address a request comes from, for rate limits. It is personal data: never logged, never stored whole.

use std::convert::Infallible;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::request::Parts;
use axum::http::{Extensions, HeaderMap};
use domain::Sensitive;

/// The address of the client: the peer of the connection or, behind proxies that are trusted, the nearest address in
/// `X-Forwarded-For` that is not one of theirs. Requests made in process come from 0.0.0.0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClientAddress(Sensitive<IpAddr>);

impl ClientAddress {
    /// The network that limits count by: /24 of IPv4, /56 of IPv6, for a household or an office has that many addresses.
    #[must_use]
    pub fn network(&self) -> String {
        match self.0.expose().to_canonical() {
            IpAddr::V4(address) => format!("{}/24", Ipv4Addr::from_bits(address.to_bits() & (u32::MAX << 8))),
            IpAddr::V6(address) => format!("{}/56", Ipv6Addr::from_bits(address.to_bits() & (u128::MAX << 72))),
        }
    }
}

/// The client's address, from the connection and the headers that trusted proxies added.
pub(crate) fn client_address(extensions: &Extensions, headers: &HeaderMap, trusted: &[IpAddr]) -> ClientAddress {
    let peer = extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip().to_canonical());
    let mut address = peer.unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED));
    let forwarded: Vec<&str> = headers
        .get_all("x-forwarded-for")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .collect();
    // From the right: each proxy appends whom it heard from, and only what a trusted one wrote is believed.
    for hop in forwarded.into_iter().rev() {
        let Ok(next) = hop.trim().parse::<IpAddr>() else { break };
        if !trusted.contains(&address) {
            break;
        }
        address = next.to_canonical();
    }
    ClientAddress(Sensitive::new(address))
}

impl<S: Sync> FromRequestParts<S> for ClientAddress {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Infallible> {
        let known = parts.extensions.get().cloned();
        Ok(known.unwrap_or_else(|| client_address(&parts.extensions, &parts.headers, &[])))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(peer: &str, forwarded: &str, trusted: &[&str]) -> String {
        let mut extensions = Extensions::new();
        extensions.insert(ConnectInfo(SocketAddr::new(peer.parse().unwrap(), 4711)));
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", forwarded.parse().unwrap());
        let trusted: Vec<IpAddr> = trusted.iter().map(|address| address.parse().unwrap()).collect();
        client_address(&extensions, &headers, &trusted).0.expose().to_string()
    }

    #[test]
    fn a_forwarded_address_is_believed_only_from_a_trusted_proxy() {
        assert_eq!(seen("203.0.113.9", "198.51.100.1", &[]), "203.0.113.9");
        assert_eq!(seen("127.0.0.1", "198.51.100.1", &["127.0.0.1"]), "198.51.100.1");
        assert_eq!(seen("::ffff:127.0.0.1", "198.51.100.1", &["127.0.0.1"]), "198.51.100.1");
    }

    #[test]
    fn what_the_client_wrote_before_the_first_trusted_proxy_is_not_believed() {
        assert_eq!(seen("10.0.0.1", "1.2.3.4, 198.51.100.1, 10.0.0.2", &["10.0.0.1", "10.0.0.2"]), "198.51.100.1");
        assert_eq!(seen("10.0.0.1", "1.2.3.4, nonsense", &["10.0.0.1"]), "10.0.0.1");
    }

    #[test]
    fn limits_count_by_network() {
        let of = |text: &str| ClientAddress(Sensitive::new(text.parse().unwrap())).network();
        assert_eq!(of("198.51.100.77"), "198.51.100.0/24");
        assert_eq!(of("::ffff:198.51.100.77"), "198.51.100.0/24");
        assert_eq!(of("2001:db8:1:2ff:4:5:6:7"), "2001:db8:1:200::/56");
    }
}
